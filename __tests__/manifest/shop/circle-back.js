export * from "./circle";
export const two = 2;
