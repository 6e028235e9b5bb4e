export * from "./circle-back";
export const one = 1;
