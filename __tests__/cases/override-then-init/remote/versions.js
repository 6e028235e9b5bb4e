import { version as dep } from "dep";
import { version as other } from "other";

export { dep, other };
