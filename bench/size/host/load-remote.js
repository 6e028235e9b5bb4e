import { loadRemote } from "../../../runtime-api/index.federation.mjs";

globalThis.load = loadRemote;
