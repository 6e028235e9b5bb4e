export { default } from "scope-3";
