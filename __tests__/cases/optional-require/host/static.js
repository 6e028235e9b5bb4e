import absent from "absent";

window.ran = absent;
export const value = absent;
