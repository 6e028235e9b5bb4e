export { default } from "scope-2";
