export const id = "store of host";
export const token = {};
