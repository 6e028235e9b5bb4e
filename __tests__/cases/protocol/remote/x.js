export { default } from "dep";
