export { name } from "dep";
