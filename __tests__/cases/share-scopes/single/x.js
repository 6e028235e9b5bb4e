import { id as common } from "common";
import { id as order } from "order";

export const found = { common, order };
export const scopes = () => __webpack_share_scopes__;
