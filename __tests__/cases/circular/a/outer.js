import { middle } from "b/middle";
import { version } from "dep";

export const outer = () => `outer > ${middle()} (${version})`;
export const name = "outer";
