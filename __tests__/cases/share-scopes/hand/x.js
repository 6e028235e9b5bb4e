import { id as common } from "common";

export const found = { common };
export const scopes = () => __webpack_share_scopes__;
