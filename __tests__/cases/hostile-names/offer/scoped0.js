export { default } from "scope-0";
