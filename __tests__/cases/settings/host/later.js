import { token, version } from "dep";
import fromRemote, { lazy } from "remote/x";
import common from "./common";

export { common, fromRemote, lazy, token, version };
