export { element } from "deep/later";
