import { outer } from "a/outer";
import { middle } from "b/middle";

cases({
  "a circle through two containers resolves": () => {
    equal(outer(), "outer > middle (1.0.0) > inner, below middle < outer (1.0.0)");
  },
  "both ends are the same modules": async () => {
    const [a, b, inner] = await Promise.all([import("a/outer"), import("b/middle"), import("a/inner")]);
    same(a.outer, outer);
    same(b.middle, middle);
    equal(inner.inner(), "inner, below middle");
  },
});
