import { x } from "./x.js";

export const nested = `nested ${x}`;
