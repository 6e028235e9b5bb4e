import dep from "dep";
export const value = `executed with ${dep}`;
