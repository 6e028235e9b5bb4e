import { b } from "ringB/y";

export const a = "a";
export const value = () => `${a}${b()}`;
