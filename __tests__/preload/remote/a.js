export const name = "the remote is here";
