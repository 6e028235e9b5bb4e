export const x = 7;
export const later = () => import("./later.js");
