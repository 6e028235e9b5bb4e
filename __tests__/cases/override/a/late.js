export { version } from "other";
