export const value = "other";
