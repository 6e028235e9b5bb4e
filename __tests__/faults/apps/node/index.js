// The host in Node: says on standard output what came of each import that standard input asks for.
import { createInterface } from "node:readline";
import dep from "dep";
import { answering } from "../answering";

answering({
  x: () => import("fault/x"),
  y: () => import("fault/y"),
  throws: () => import("fault/throws"),
  other: () => import("other/x"),
});
const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
const stray = { errors: [], rejections: [] };
process.on("unhandledRejection", (reason) => stray.rejections.push(String(reason)));
process.on("uncaughtException", (error) => stray.errors.push(String(error)));

createInterface({ input: process.stdin }).on("line", async (name) => {
  if (name === "stray") return say({ ...stray, evaluated: globalThis.evaluated || 0 });
  say({ name, outcome: await globalThis.attempt(name, 12_000) });
});
say({ booted: { ms: performance.now(), dep } });
