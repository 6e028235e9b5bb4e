import { outer } from "outer";
import { nested } from "remote/nested";
import byDefault, { x } from "remote/x";
import slowly, { name } from "slow";
import { local } from "./local.js";

export default [x, byDefault, nested, name, slowly, outer, local];
