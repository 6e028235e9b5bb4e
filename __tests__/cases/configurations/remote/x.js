import { text, token } from "dep";

globalThis.token = token;
export default `x of the remote, with ${text}`;
