export { token as default } from "dep";
