export const late = () => import("./bootstrap.js");
