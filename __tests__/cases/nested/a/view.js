import { state } from "b/state";
import * as dep from "dep";

export const depOfA = dep;
export const increment = () => ++state.count;
export { state };
