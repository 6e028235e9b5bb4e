import * as dep from "dep";
export const name = "a";
export { dep };
