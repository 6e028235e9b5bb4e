import * as api from "../../../runtime-api/index.federation.mjs";

globalThis.api = { ...api };
