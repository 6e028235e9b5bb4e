export { version as default } from "dep";
