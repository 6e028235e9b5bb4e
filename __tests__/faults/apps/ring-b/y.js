import { a } from "ringA/x";

export const b = () => `b${a}`;
export const value = () => `${b()}`;
