import { inner } from "a/inner";
import { name as outerName } from "a/outer";
import { version } from "dep";

export const middle = () => `middle (${version}) > ${inner()} < ${outerName}`;
export const name = "middle";
