import { token, version } from "dep";

export default token;
export const text = `lazy chunk of the remote, dep ${version}`;
