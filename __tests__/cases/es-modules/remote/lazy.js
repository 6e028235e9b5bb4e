import { token, version } from "dep";

export default token;
export const text = `lazy, dep ${version}`;
