export const x = "second";
