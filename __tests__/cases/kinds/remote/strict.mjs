import dep, { token } from "dep";

// `module.exports` is the default here.
export default dep.token === token;
export const here = typeof module;
