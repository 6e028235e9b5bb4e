import dep from "dep";
import { answering } from "../answering";

answering({ x: () => import("fault/x") });
window.booted = { ms: performance.now() - window.began, dep };
