import { token } from "dep";

export default token;
export const marked = "the remote's marked text";
