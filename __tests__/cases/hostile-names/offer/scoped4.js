export { default } from "scope-4";
