import { login } from "account/Session";
import { b } from "dep";

export const start = () => [login, b, import("account/Page")];
