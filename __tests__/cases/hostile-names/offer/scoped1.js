export { default } from "scope-1";
