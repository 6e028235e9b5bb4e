export { default } from "first/x";
