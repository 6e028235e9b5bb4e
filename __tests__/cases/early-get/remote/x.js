import { text } from "base";
export default `remote with ${text}`;
