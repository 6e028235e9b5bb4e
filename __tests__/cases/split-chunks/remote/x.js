import { token } from "dep";
import { version } from "eager";

export default [token, version];
