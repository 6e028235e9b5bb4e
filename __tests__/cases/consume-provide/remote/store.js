export const id = "store of remote";
