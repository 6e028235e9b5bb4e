import { hello } from "phrases";

/** @param {string} name */
export default (name) => hello(name);
