export { dep, other } from "b/dep";
