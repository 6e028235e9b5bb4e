import { token } from "dep";
import next, { tokens as below } from "next/x";

export default [NAME, ...next];
export const tokens = [token, ...below];
