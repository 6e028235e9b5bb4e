export { default } from "../remote/button.js";
