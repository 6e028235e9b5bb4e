import { id as common } from "common";
import { id as inner } from "inner";
import { id as order } from "order";
import { id as other } from "other";

export const found = { common, inner, order, other };
export const scopes = () => __webpack_share_scopes__;
