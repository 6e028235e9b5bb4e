export const x = "remote";
