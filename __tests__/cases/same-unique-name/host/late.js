export const late = "host";
