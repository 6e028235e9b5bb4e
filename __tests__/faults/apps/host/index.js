// The host of every fault: it starts with a shared module and imports remotes when the test asks.
import dep from "dep";
import { answering } from "../answering";

const fifty = async () => {
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, index) => (index % 2 ? import("fault/x") : import("fault/y"))),
  );
  return { value: `${all.filter(({ value }) => /^[xy] of v1/.test(value)).length} of 50` };
};

answering({
  x: () => import("fault/x"),
  y: () => import("fault/y"),
  throws: () => import("fault/throws"),
  both: async () => {
    const both = await Promise.all([import("fault/x"), import("fault/y")]);
    return { value: both.map(({ value }) => value).join(", ") };
  },
  nowhere: () => import("fault/nowhere"),
  fifty,
  other: () => import("other/x"),
});
window.shareScope = __webpack_share_scopes__.default;
window.booted = { ms: performance.now() - window.began, dep };
