export const x = "host";
