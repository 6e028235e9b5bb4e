import a from "a";
import inner from "b/inner";
import c from "c";
import d from "d";

export default [a.id, inner.id, c.id, d.id];
export { a };
