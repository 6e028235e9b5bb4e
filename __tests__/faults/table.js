// What can go wrong with a remote: one row a scenario, each run on both bundlers.

/**
 * @typedef {import("./server").Asked} Asked
 * @typedef {import("./server").Answer} Answer
 * @typedef {object} Row
 * @property {string} name
 * @property {string} title
 * @property {"webpack" | "rspack"} [only] the bundler on which the row runs
 * @property {"node"} [runs] in Node instead of a page
 * @property {string} [host] its page's build, "host" without
 * @property {string} [head]
 * @property {Record<string, string>} [headers]
 * @property {(asked: Asked) => Answer | undefined} [fault] what goes wrong until it is healed
 * @property {string} [imports] what is imported, "x" without
 * @property {string | string[]} first a kind of error, or "value"
 * @property {string} [after] the same for the import after healing, "value" without
 * @property {string} [value] what an import gives, "x of v1 with dep 1.0.0" without
 * @property {RegExp} [says] in the message of the first error
 * @property {number} [within] milliseconds until the first import is through, 8,500 without: the time-out and a half second
 * @property {number} [notBefore] the same from the page's start
 * @property {[number, number]} asks requests for what is at fault until the first import is through
 * @property {[number, number]} [asksAgain] the same after healing, `[1, 1]` without
 * @property {number} [errors] how many the window may report, 1 without
 * @property {Asked["kind"]} [counts] what is counted, "entry" without
 * @property {(run: any) => Promise<void>} [before] between start and first import
 * @property {(run: any) => Promise<void>} [heal] besides the server
 * @property {(run: any) => Promise<void>} [also] more to assert, in the end
 */

const assert = require("node:assert");

/** @param {(asked: Asked) => Answer | undefined} answer */
const entry = (answer) => (/** @type {Asked} */ asked) =>
  asked.app === "fault" && asked.kind === "entry" ? answer(asked) : undefined;
/** @param {(asked: Asked) => Answer | undefined} answer */
const chunk = (answer) => (/** @type {Asked} */ asked) =>
  asked.app === "fault" && asked.kind === "chunk" ? answer(asked) : undefined;

/** The entry is served, and then its container is spoilt until `window.healed`. @param {string} members */
const spoilt = (members) =>
  entry(() => ({ append: `;(function (real) { fault = { get: real.get, init: real.init, ${members} }; })(fault);` }));
/** @param {string} what @param {string} otherwise */
const until = (what, otherwise) => `if (!window.healed) { ${what} } return ${otherwise};`;

const HTML = "<!doctype html><title>Sign in</title><p>Please sign in</p>";
/** What comes after the time-out of 8 seconds, which begins with the start. */
const TIMEOUT = { notBefore: 7900 };

/** @type {Row[]} */
const ENTRY = [
  {
    name: "entry-404",
    title: "entry: 404",
    fault: entry(() => ({ status: 404 })),
    first: "http",
    says: /404/,
    asks: [2, 2],
  },
  {
    name: "entry-reset",
    title: "entry: connection reset",
    fault: entry(() => ({ how: "reset" })),
    first: "network",
    // At the start and three times by the import; Chromium asks again by itself where an open connection is reset.
    asks: [4, 8],
  },
  {
    name: "entry-truncated",
    title: "entry: connection lost half-way",
    fault: entry(() => ({ how: "truncate" })),
    first: "network",
    asks: [4, 4],
  },
  {
    name: "entry-503-twice",
    title: "entry: 503 twice, then fine",
    fault: entry(({ nth }) => (nth < 3 ? { status: 503 } : undefined)),
    first: "value",
    asks: [3, 3],
    asksAgain: [0, 0],
  },
  {
    name: "offline",
    title: "offline, then online (Chromium's offline mode)",
    // Else the start would have it already.
    fault: entry(() => ({ status: 404 })),
    // Offline another remote can only work if it is there already.
    before: async ({ context, attempt }) => {
      await attempt("other");
      await context.setOffline(true);
    },
    heal: ({ context }) => context.setOffline(false),
    first: "offline",
    within: 1000,
    asks: [1, 1],
  },
  {
    name: "entry-hang",
    title: "entry: never answered",
    fault: entry(() => ({ how: "hang" })),
    first: "timeout",
    ...TIMEOUT,
    asks: [1, 1],
  },
  {
    name: "html",
    title: "entry: 200 with HTML",
    fault: entry(() => ({ body: HTML, type: "text/html" })),
    first: "not-javascript",
    asks: [2, 2],
  },
  {
    name: "html-nosniff",
    title: "entry: 200 with HTML, nosniff",
    fault: entry(() => ({ body: HTML, type: "text/html", headers: { "X-Content-Type-Options": "nosniff" } })),
    first: "not-javascript",
    asks: [2, 2],
  },
  {
    name: "syntax-error",
    title: "entry: syntax error",
    fault: entry(() => ({ append: "\n}" })),
    // It threw at the start, and the first import is told so.
    first: "evaluation",
    asks: [1, 1],
  },
  {
    name: "throws",
    title: "entry: throws",
    fault: entry(() => ({ body: 'throw new Error("the entry throws");', type: "text/javascript" })),
    // It threw at the start, and the first import is told so.
    first: "evaluation",
    asks: [1, 1],
  },
  {
    name: "no-global",
    title: "entry: sets no global variable",
    fault: entry(() => ({ body: "var another = 1;", type: "text/javascript" })),
    first: "no-container",
    says: /fault/,
    asks: [2, 2],
  },
  {
    name: "wrong-shape",
    title: "entry: the global variable is 42",
    fault: entry(() => ({ body: "var fault = 42;", type: "text/javascript" })),
    first: "bad-container",
    asks: [2, 2],
  },
];

/** @type {Row[]} */
const CONTAINER = [
  {
    name: "init-throws",
    title: "init throws",
    fault: spoilt(`init(a, b) { ${until('throw new Error("init throws");', "real.init(a, b)")} }`),
    first: "init",
    says: /init throws/,
    asks: [1, 2],
    asksAgain: [0, 1],
  },
  {
    name: "init-rejects",
    title: "init rejects",
    fault: spoilt(`init(a, b) { ${until('return Promise.reject(new Error("init rejects"));', "real.init(a, b)")} }`),
    first: "init",
    says: /init rejects/,
    asks: [1, 2],
    asksAgain: [0, 1],
  },
  {
    name: "init-hang",
    title: "init never settles",
    fault: spoilt(`init(a, b) { ${until("return new Promise(function () {});", "real.init(a, b)")} }`),
    first: "timeout",
    ...TIMEOUT,
    asks: [1, 2],
    asksAgain: [0, 1],
  },
  {
    name: "get-rejects",
    title: "get rejects",
    fault: spoilt(`get(a, b) { ${until('return Promise.reject(new Error("get rejects"));', "real.get(a, b)")} }`),
    // As what a module throws in containers that evaluate it within get.
    first: "evaluation",
    says: /get rejects/,
    asks: [1, 2],
    asksAgain: [0, 1],
  },
  {
    name: "get-undefined",
    title: "get gives undefined",
    fault: spoilt(`get(a, b) { ${until("return Promise.resolve();", "real.get(a, b)")} }`),
    first: "no-expose",
    asks: [1, 2],
    asksAgain: [0, 1],
  },
  {
    name: "factory-throws",
    title: "the exposed module throws",
    imports: "throws",
    first: "thrown",
    says: /this module throws/,
    value: "throws",
    asks: [1, 1],
    asksAgain: [1, 1],
  },
];

/** @type {Row[]} */
const CHUNK = [
  {
    name: "chunk-404",
    title: "chunk: 404",
    fault: chunk(() => ({ status: 404 })),
    counts: "chunk",
    first: "chunk",
    says: /Loading chunk .* failed/,
    asks: [1, 2],
    asksAgain: [1, 2],
  },
  {
    name: "chunk-503-once",
    title: "chunk: 503 once, then fine",
    fault: chunk(({ nth }) => (nth === 1 ? { status: 503 } : undefined)),
    counts: "chunk",
    first: ["chunk", "value"],
    asks: [1, 2],
    asksAgain: [0, 1],
  },
  {
    name: "chunk-hang",
    title: "chunk: never answered",
    fault: chunk(() => ({ how: "hang" })),
    counts: "chunk",
    first: "timeout",
    notBefore: 8000,
    asks: [1, 1],
    asksAgain: [1, 2],
  },
  {
    name: "skew",
    title: "deployed between entry and chunk",
    before: async ({ cell }) => {
      cell.deployed.fault = "fault-v2";
    },
    first: "value",
    value: "x of v2 with dep 1.0.0",
    asks: [2, 2],
    asksAgain: [0, 0],
  },
];

/** @type {Row[]} */
const PAGE = [
  {
    name: "clobbered-div",
    title: 'the page has <div id="fault">',
    head: '<div id="fault"></div><div id="other"></div>',
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "clobbered-form",
    title: 'the page has <form id="fault"> with fields get and init',
    head: '<form id="fault"><input name="get"><input name="init"></form>',
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "one-name-twice",
    title: "two addresses for one global name",
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
    // A build that knows both refuses; two builds on a page learn it there.
    also: async ({ page, twins }) => {
      assert.match(twins.join("\n"), /"shop" from "https:\/\/b\.example.*"https:\/\/a\.example/s);
      await page.addScriptTag({ url: "twin/main.js" });
      await page.waitForFunction("window.twinBooted");
      const { error } = await page.evaluate(() => /** @type {any} */ (window).twinAttempt("x", 3000));
      assert.strictEqual(error?.name, "RemoteError", JSON.stringify(error));
      assert.match(error.message, /\/fault\/remoteEntry\.js.*\/twin-fault\/remoteEntry\.js/s);
    },
  },
  {
    name: "init-twice",
    title: "init twice, with the same scope and with another",
    before: ({ page }) =>
      page.evaluate(async () => {
        const { fault } = /** @type {any} */ (window);
        /** @type {any} */
        const mine = {};
        const outcome = await Promise.resolve()
          .then(() => fault.init(mine))
          .then(
            () => "",
            (error) => error.message,
          );
        if (!/different share scope/.test(outcome)) throw new Error(`another scope: ${outcome}`);
      }),
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
    also: ({ page }) =>
      page.evaluate(async () => {
        const { fault, shareScope } = /** @type {any} */ (window);
        await fault.init(shareScope);
      }),
  },
  {
    name: "fifty-imports",
    title: "50 imports at once, the first answer a 503",
    fault: entry(({ nth }) => (nth === 1 ? { status: 503 } : undefined)),
    imports: "fifty",
    first: "value",
    value: "50 of 50",
    asks: [2, 2],
    asksAgain: [0, 0],
  },
  {
    name: "ring",
    title: "two remotes that import each other, one is down",
    host: "ring",
    fault: ({ app, kind }) => (app === "ringB" && kind === "entry" ? { status: 404 } : undefined),
    first: "http",
    value: "aba",
    asks: [0, 0],
    asksAgain: [0, 0],
    also: async ({ page, cell }) => {
      assert.strictEqual((await page.evaluate(() => /** @type {any} */ (window).attempt("y", 3000))).value, "ba");
      const asked = cell.requests.filter((/** @type {Asked} */ { app, look }) => app === "ringB" && !look);
      assert.ok(asked.length <= 8, `${asked.length} requests for the remote that is down`);
    },
  },
  {
    name: "slow",
    title: "entry: after 5 seconds",
    fault: entry(() => ({ delay: 5000 })),
    first: "value",
    notBefore: 5000,
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "poison",
    title: "the remote registers version 99.0.0, which cannot be loaded",
    fault: spoilt(
      `init(scope, b) {
        (scope.dep || (scope.dep = {}))["99.0.0"] = { get() { return Promise.reject(new Error("poison")); }, from: "fault" };
        return real.init(scope, b);
      }`,
    ),
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "replaced",
    title: "another version of the container takes the global variable's place",
    before: async ({ page, cell, server }) => {
      cell.deployed.fault = "fault-v2";
      await page.addScriptTag({ url: `${server.remotes}/fault/remoteEntry.js?v2` });
    },
    first: "value",
    value: "x of v2 with dep 1.0.0",
    asks: [2, 2],
    asksAgain: [0, 0],
  },
  {
    name: "integrity",
    title: "entry: not the bytes that the host pins",
    host: "host-integrity",
    fault: entry(() => ({ how: "flip" })),
    first: "integrity",
    asks: [2, 2],
  },
  {
    name: "csp-nonce",
    title: "Content-Security-Policy: script-src with a nonce",
    headers: { "Content-Security-Policy": "script-src 'nonce-abc'" },
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
];

const manifest = (/** @type {() => Answer} */ answer) => (/** @type {Asked} */ asked) =>
  asked.app === "fault" && asked.kind === "manifest" ? answer() : undefined;
/** @type {Row[]} */
const MANIFEST = [
  {
    name: "manifest-404",
    title: "manifest: 404",
    fault: manifest(() => ({ status: 404 })),
    first: "http",
    says: /404/,
    asks: [2, 2],
  },
  {
    name: "manifest-html",
    title: "manifest: HTML",
    fault: manifest(() => ({ body: HTML, type: "text/html" })),
    first: "bad-manifest",
    says: /no JSON/,
    asks: [2, 2],
  },
  {
    name: "manifest-bad",
    title: "manifest: JSON, but no manifest",
    fault: manifest(() => ({ body: '{"id":"fault"}', type: "application/json" })),
    first: "bad-manifest",
    says: /no manifest/,
    asks: [2, 2],
  },
  {
    name: "manifest-huge",
    title: "manifest: 1 GB",
    fault: manifest(() => ({ how: "endless", type: "application/json" })),
    first: "bad-manifest",
    says: /more than 10 MB/,
    asks: [2, 2],
  },
].map((row) => /** @type {Row} */ ({ ...row, host: "host-manifest", counts: "manifest" }));

const nodeEntry = (/** @type {(asked: Asked) => Answer | undefined} */ answer) => (/** @type {Asked} */ asked) =>
  asked.app === "node-fault" && asked.kind === "entry" ? answer(asked) : undefined;
const NODE_HTML = { body: HTML, type: "text/html" };
/** @type {Row[]} */
const NODE = [
  {
    name: "node-404",
    title: "Node: 404 with HTML",
    fault: nodeEntry(() => ({ status: 404, ...NODE_HTML })),
    first: "http",
    says: /404/,
    asks: [2, 2],
  },
  {
    name: "node-503",
    title: "Node: 503",
    fault: nodeEntry(() => ({ status: 503, body: "globalThis.evaluated = 1", type: "text/javascript" })),
    first: "http",
    asks: [4, 4],
  },
  {
    name: "node-hang",
    title: "Node: never answered",
    fault: nodeEntry(() => ({ how: "hang" })),
    first: "timeout",
    ...TIMEOUT,
    asks: [1, 1],
  },
  {
    name: "node-huge",
    title: "Node: 1 GB",
    fault: nodeEntry(() => ({ how: "endless", body: "", type: "text/javascript" })),
    first: "http",
    says: /50 MB/,
    // The start may still be reading when the import comes.
    asks: [1, 2],
  },
  {
    name: "node-redirect",
    title: "Node: redirects to another origin",
    fault: nodeEntry(() => ({ status: 302, body: "", headers: { Location: "http://127.0.0.1:1/evil.js" } })),
    first: "http",
    says: /redirect/,
    asks: [2, 2],
  },
].map((row) => /** @type {Row} */ ({ ...row, runs: "node" }));

/** The scenarios that count: 42. */
const ROWS = [...ENTRY, ...CONTAINER, ...CHUNK, ...PAGE, ...MANIFEST, ...NODE];

/** The page's own deploy of the remote: its old files are gone. @param {any} run */
const deploy = async ({ cell }) => {
  cell.deployed.fault = "fault-v2";
};

/** What was looked at besides. @type {Row[]} */
const MORE = [
  {
    name: "init-reloads",
    title: "init throws, and only another entry will not",
    fault: spoilt('init() { throw new Error("init throws"); }'),
    first: "init",
    asks: [1, 2],
    asksAgain: [1, 1],
  },
  {
    name: "init-hangs-reloads",
    title: "init never settles, and only another entry will",
    fault: spoilt("init() { return new Promise(function () {}); }"),
    first: "timeout",
    ...TIMEOUT,
    asks: [1, 2],
    asksAgain: [1, 1],
  },
  {
    name: "get-reloads",
    title: "get throws, and only another entry will not",
    fault: spoilt('get() { throw new Error("get throws"); }'),
    first: "evaluation",
    says: /get throws/,
    asks: [1, 2],
    asksAgain: [1, 1],
  },
  {
    name: "get-nothing-reloads",
    title: "get gives a string, and only another entry will not",
    fault: spoilt('get() { return Promise.resolve("x"); }'),
    first: "no-expose",
    asks: [1, 2],
    asksAgain: [1, 1],
  },
  {
    name: "get-hangs-reloads",
    title: "get never settles, and only another entry will",
    fault: spoilt("get() { return new Promise(function () {}); }"),
    first: "timeout",
    within: 9500,
    asks: [1, 2],
    asksAgain: [1, 1],
  },
  {
    name: "throws-after-use",
    title: "a module throws after another one of the remote ran",
    imports: "throws",
    before: ({ attempt }) => attempt("y"),
    first: "thrown",
    after: "thrown",
    says: /this module throws/,
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "chunk-gone-twice",
    title: "chunk: 404 for three imports, then fine",
    fault: chunk(() => ({ status: 404 })),
    before: async ({ attempt, cell }) => {
      for (const entries of [2, 3]) {
        const { error } = await attempt("x");
        assert.strictEqual(error?.kind, "chunk");
        const asked = cell.requests.filter((/** @type {Asked} */ { app, kind }) => app === "fault" && kind === "entry");
        assert.strictEqual(asked.length, entries, "one more entry an import");
      }
    },
    first: "chunk",
    // At the start, and one by each import.
    asks: [4, 4],
    asksAgain: [1, 1],
  },
  {
    name: "deploy-between-imports",
    title: "deployed between two imports, the older chunk's 404 is late",
    before: deploy,
    fault: ({ app, file }) => (app === "fault" && file === "v1/y.js" ? { status: 404, delay: 1500 } : undefined),
    imports: "both",
    first: "value",
    value: "x of v2 with dep 1.0.0, y of v2",
    asks: [2, 2],
    asksAgain: [0, 0],
  },
  {
    name: "status-hangs",
    title: "chunk: connection reset, and never answered when asked why",
    before: ({ attempt }) => attempt("y"),
    fault: chunk(({ file, look }) => (file !== "v1/x.js" ? undefined : { how: look ? "hang" : "reset" })),
    first: "chunk",
    within: 8800,
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "two-addresses-at-once",
    title: "two addresses for one global name, both on their way",
    fault: entry(() => ({ delay: 600 })),
    // The other build's is asked for while the page's first one waits.
    head: '<script>addEventListener("DOMContentLoaded", () => { const twin = document.createElement("script"); twin.src = "twin/main.js"; document.head.append(twin); })</script>',
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
    also: async ({ page }) => {
      await page.waitForFunction("window.twinBooted");
      const { error } = await page.evaluate(() => /** @type {any} */ (window).twinAttempt("x", 3000));
      assert.match(`${error?.name} ${error?.kind}`, /^RemoteError bad-container$/, JSON.stringify(error));
    },
  },
  {
    name: "entry-503",
    title: "entry: 503, always",
    fault: entry(() => ({ status: 503 })),
    first: "http",
    says: /503/,
    asks: [4, 4],
  },
  {
    name: "throws-cors",
    title: "entry: throws, and the page may read it",
    host: "host-cors",
    fault: entry(() => ({ body: 'throw new Error("the entry throws");', type: "text/javascript" })),
    first: "evaluation",
    says: /the entry throws/,
    asks: [1, 1],
  },
  {
    name: "html-cors",
    title: "entry: 200 with HTML, and the page may read it",
    host: "host-cors",
    fault: entry(() => ({ body: HTML, type: "text/html" })),
    first: "not-javascript",
    asks: [2, 2],
    errors: 2,
  },
  {
    name: "html-full",
    title: "entry: 200 with HTML, more resources than the browser keeps",
    host: "host-cors",
    fault: entry(() => ({ body: HTML, type: "text/html" })),
    before: ({ page }) => page.evaluate(() => performance.setResourceTimingBufferSize(0)),
    first: "not-javascript",
    asks: [2, 2],
    errors: 2,
  },
  {
    name: "entry-late",
    title: "entry: answered after the time-out",
    fault: entry(({ nth }) => (nth === 1 ? { delay: 9500 } : undefined)),
    first: "timeout",
    ...TIMEOUT,
    asks: [1, 1],
    asksAgain: [0, 1],
    // What arrives late is used if it is in time for the next import; the module is evaluated once in any case.
    heal: ({ page }) => page.waitForTimeout(3000),
    also: async ({ page }) => assert.strictEqual(await page.evaluate("window.evaluated"), 1),
  },
  {
    name: "no-expose",
    title: "a module that the remote does not expose",
    imports: "nowhere",
    first: "no-expose",
    after: "no-expose",
    says: /Module "\.\/nowhere" does not exist in container\./,
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "skew-after-use",
    title: "deployed after the first module was used",
    before: async ({ page, cell }) => {
      const { value } = await page.evaluate(() => /** @type {any} */ (window).attempt("y", 3000));
      assert.strictEqual(value, "y of v1");
      cell.deployed.fault = "fault-v2";
    },
    first: "skew",
    after: "skew",
    asks: [1, 2],
    asksAgain: [0, 1],
  },
  {
    name: "clobbered-iframe",
    title: 'the page has <iframe name="fault">',
    head: '<iframe name="fault"></iframe>',
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "clobbered-links",
    title: 'the page has two <a id="fault">',
    head: '<a id="fault" name="get" href="a"></a><a id="fault" name="init" href="b"></a>',
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "clobbered-current-script",
    // webpack 5.113 itself refuses such a page: "Automatic publicPath is not supported in this browser".
    only: "rspack",
    title: 'the page has <img name="currentScript">',
    head: '<img name="currentScript" nonce="evil" src="data:,">',
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
  {
    name: "slow-network",
    title: "a slow network (Chromium's: 400 ms, 50 KB/s)",
    before: async ({ context, page }) => {
      const session = await context.newCDPSession(page);
      const conditions = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
      await session.send("Network.emulateNetworkConditions", conditions);
    },
    first: "value",
    asks: [1, 1],
    asksAgain: [0, 0],
  },
];

module.exports = { ROWS, MORE };
