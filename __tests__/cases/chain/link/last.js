import { token } from "dep";

export default [NAME];
export const tokens = [token];
