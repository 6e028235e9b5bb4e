import dep from "dep";

globalThis.evaluated = (globalThis.evaluated || 0) + 1;
export const value = `x of ${VERSION} with ${dep}`;
