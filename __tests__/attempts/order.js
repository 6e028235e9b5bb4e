// Random orders, and the shortest one that still fails.

const { randomOf } = require("./play");

/** @typedef {import("./play").Order} Order */

const FATES = {
  entry: ["404", "503", "reset", "silent", "html", "syntax", "throws", "nothing", "shape"],
  broken: ["init-throws", "init-rejects", "init-hangs", "get-throws", "get-rejects", "get-hangs", "get-nothing"],
  chunk: ["404", "503", "reset", "silent", "html", "syntax", "throws", "nothing"],
  manifest: ["404", "503", "reset", "silent", "html"],
  status: ["silent", "reset"],
  init: ["throws", "rejects", "hangs"],
  get: ["throws", "rejects", "hangs", "nothing"],
  module: ["throws"],
};
const PACES = [0, 10, 40, 200, 900, 3000, 7000, 9000, 15000];
const PAUSES = [undefined, undefined, 0, 0, 5, 10, 15, 30, 100, 300, 1000, 3000, 8000, 20000];

/**
 * The order of one number, always the same.
 * @param {number} seed
 * @param {string} [only] the host
 * @returns {Order}
 */
function makeOrder(seed, only) {
  const random = randomOf(seed);
  const below = (/** @type {number} */ count) => Math.floor(random() * count);
  const one = /** @type {<T>(list: T[]) => T} */ ((list) => list[below(list.length)]);
  const host = only || one(["api", "api", "api", "manifest", "manifest", "plain", "plain", "node"]);
  const nav = host === "plain" ? "nested" : "nav";
  const servers = host === "plain" ? ["shop", nav] : ["shop", "shop", nav, "mirror"];
  const modules = ["shop/a", "shop/b", "nav/x", "nav/y"];
  // Each order has few kinds of steps, so that each kind comes often with few others.
  const kinds = ["pace", "deploy", "unload", "register", "preload", "share", "both", "online", "call"].filter(
    () => random() < 0.5,
  );
  if (random() < 0.8) kinds.push("fate");
  const has = (/** @type {string} */ kind) => kinds.includes(kind);

  // Most of what is said of chunks is said of all, some of one.
  const target = (/** @type {string} */ server, /** @type {string} */ kind) => {
    const names = server === "nav" || server === "nested" ? ["x", "y", "dep"] : ["a", "b", "dep"];
    return `${server}.${kind}${kind === "chunk" && random() < 0.4 ? `.${one(names)}` : ""}`;
  };

  const fate = () => {
    const times = one([1, 1, 2, 3, 5, undefined, undefined]);
    if (has("call") && random() < 0.4) {
      const kind = /** @type {"init" | "get" | "module"} */ (one(["init", "get", "module"]));
      return { do: "fate", of: `${one(["shop", "nav"])}.${kind}`, is: one(FATES[kind]), times };
    }
    const kind = one(["entry", "entry", "chunk", "chunk", "status", ...(host === "manifest" ? ["manifest"] : [])]);
    const all = /** @type {Record<string, string[]>} */ (FATES)[kind];
    const fates = kind === "entry" && has("call") ? [...all, ...FATES.broken] : all;
    return { do: "fate", of: target(one(servers), kind), is: one(["ok", ...fates]), times };
  };

  const step = () => {
    const dice = random();
    if (dice < 0.4) {
      if (has("both") && random() < 0.2) return { do: "import", of: one(["both", "dep"]) };
      if (host === "plain") return { do: "import", of: one(modules) };
      if (has("preload") && random() < 0.15) return { do: "preload", of: one(["shop", "nav", "shop/a"]) };
      if (has("share") && random() < 0.2) return { do: "share", of: one(["dep", "only-shop"]) };
      return { do: one(["import", "load"]), of: one(modules) };
    }
    if (dice < 0.68 && has("fate")) return fate();
    if (dice < 0.78 && has("pace")) {
      return {
        do: "pace",
        of: target(one(servers), one(["entry", "chunk", "chunk", "manifest", "status"])),
        is: one(PACES),
      };
    }
    if (dice < 0.87 && has("deploy")) {
      return { do: "deploy", of: one(["shop", nav]), is: one(["1", "2", "2"]), keep: random() < 0.4 };
    }
    if (dice < 0.94 && has("unload") && host !== "plain") return { do: "unload", of: one(["shop", "nav"]) };
    if (dice < 0.97 && has("register") && host !== "plain") {
      const of = one(["shop", "nav"]);
      return { do: "register", of, is: of === "shop" ? one(["shop", "mirror"]) : "nav", keep: random() < 0.3 };
    }
    if (has("online") && random() < 0.5) return { do: "online", of: "", is: one([true, false]) };
    return undefined;
  };
  /** @type {import("./world").Step[]} */
  const steps = [];
  // Much of what goes wrong does so before anything is there.
  for (let count = has("fate") ? below(4) : 0; count > 0; count--) steps.push(fate());
  for (let count = steps.length + 3 + below(one([6, 12, 22])); steps.length < count; ) {
    const found = step();
    if (found) steps.push({ ...found, after: one(PAUSES) });
  }
  return { host, late: one(["broken", "answered"]), seed, steps };
}

/** Variants of an order that are simpler. @param {Order} order @returns {Generator<Order>} */
function* simpler(order) {
  const { steps } = order;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let from = 0; from < steps.length; from += size) {
      yield { ...order, steps: [...steps.slice(0, from), ...steps.slice(from + size)] };
    }
  }
  for (const [index, step] of steps.entries()) {
    const change = (/** @type {object} */ more) => ({
      ...order,
      steps: steps.map((other, at) => (at === index ? { ...step, ...more } : other)),
    });
    for (const after of [undefined, 0, 10, 100, 1000]) {
      if (step.after !== undefined && (after === undefined || after < step.after)) yield change({ after });
    }
    if (step.times !== undefined) yield change({ times: undefined });
    if (step.times !== undefined && step.times > 1) yield change({ times: 1 });
    if (step.do === "load") yield change({ do: "import" });
    if (step.do === "pace") for (const is of PACES) if (is < step.is) yield change({ is });
    const [, whole] = /^(.*\.chunk)\.\w+$/.exec(step.of || "") || [];
    if (whole) yield change({ of: whole });
    if (step.keep) yield change({ keep: false });
  }
  if (order.host === "manifest" || order.host === "node") yield { ...order, host: "api" };
  if (order.late === "answered") yield { ...order, late: "broken" };
}

/**
 * The simplest order that fails in the same way.
 * @param {Order} order
 * @param {(order: Order) => Promise<boolean>} fails
 */
async function shrink(order, fails) {
  for (let tries = 0, found = true; found && tries < 3000; ) {
    found = false;
    for (const next of simpler(order)) {
      tries++;
      if (!(await fails(next))) continue;
      order = next;
      found = true;
      break;
    }
  }
  return order;
}

module.exports = { makeOrder, shrink };
