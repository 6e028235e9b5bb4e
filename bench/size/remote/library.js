export const get = () => import("./plain.js");
