export const both = "both";
