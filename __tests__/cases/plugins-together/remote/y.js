import x, { a } from "first/x";

export default ["y", ...x];
export { a };
