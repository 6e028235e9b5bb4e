import dep from "dep";
import { answering } from "../answering";

answering({
  x: () => import("ringA/x"),
  y: () => import("ringB/y"),
  other: () => import("other/x"),
});
window.booted = { ms: performance.now() - window.began, dep };
