import dep from "dep";

export { dep };
