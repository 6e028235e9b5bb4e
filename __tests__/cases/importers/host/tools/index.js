import * as dep from "dep";

export { dep };
