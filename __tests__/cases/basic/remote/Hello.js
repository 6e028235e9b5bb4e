import * as dep from "dep";

export const depOfRemote = dep;
export default (name) => `hello ${name}, dep ${dep.version}`;
