import x from "gone/x";

window.ran = x;
export const value = x;
