import * as dep from "dep";

export const state = { count: 0, dep };
