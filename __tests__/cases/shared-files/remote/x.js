export { state as again } from "./src/../src/store.js";
export { state } from "./src/store";
