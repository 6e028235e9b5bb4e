import { version } from "dep";
import remote from "remote/x";

export default [version, remote];
