// Lazy compilation on the bundlers' development servers, of a host and of a remote, with React in headless Chromium: what is
// imported late is built when the page asks for it, with the shared and remote modules that it needs. Containers and entries
// are there at once, and the page is never loaded again.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const federation = require("..");
const { BUNDLERS, messages } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { freePort, startServer } = require("./hmr/servers");

const OUTPUT = path.join(__dirname, ".output", "lazy");
const PATIENCE = 20_000;

/** @type {Record<string, string>} */
const FILES = {
  "package.json": JSON.stringify({
    name: "apps",
    version: "1.0.0",
    dependencies: { react: "^18", "react-dom": "^18", extra: "^1" },
  }),
  "node_modules/extra/package.json": JSON.stringify({ name: "extra", version: "1.0.0" }),
  "node_modules/extra/index.js": 'exports.text = "extra"; exports.token = {};',
  "host/pages/index.html":
    '<!doctype html><link rel="icon" href="data:,"><div id="root"></div><script src="/main.js"></script>',
  // Has to wait for the shared modules that it imports.
  "host/index.jsx": `
    import * as React from "react";
    import { createRoot } from "react-dom/client";
    import { Suspense, lazy } from "react";
    const Cart = lazy(() => import("shop/Cart"));
    window.reacts = new Set([React.useState]);
    window.late = () => import("./late");
    window.price = () => import("shop/price");
    createRoot(document.getElementById("root")).render(<Suspense><Cart /></Suspense>);`,
  "host/late.js": `
    import { inner } from "shop/Cart";
    import price from "shop/price";
    import * as React from "react";
    import * as extra from "extra";
    window.reacts.add(React.useState);
    export const both = () => inner().then((inner) => [extra.text, inner.text, extra.token === inner.token, price]);`,
  "shop/price.js": "export default 42;",
  "shop/Cart.jsx": `
    import * as React from "react";
    window.reacts.add(React.useState);
    export const inner = () => import("./inner");
    export default function Cart() {
      const [text, setText] = React.useState("cart");
      return <button id="cart" onClick={() => inner().then(({ text }) => setText(text))}>{text}</button>;
    }`,
  "shop/inner.js": `
    import * as React from "react";
    import * as extra from "extra";
    window.reacts.add(React.useState);
    export const text = "inner " + extra.text;
    export const { token } = extra;`,
};
const SINGLETON = { singleton: true, subpaths: true };
const SHARED = { react: SINGLETON, "react-dom": SINGLETON, extra: SINGLETON };

/**
 * `late`, `inner`: if these late imports are built at once. `warning`: the remote's build has it.
 * @typedef {{ both?: object, remote?: object, late: boolean, inner: boolean, warning?: RegExp }} Form
 * @typedef {true | { entries?: boolean, imports?: boolean, test?: RegExp | ((module: any) => boolean) }} Option
 */

/** @type {Record<string, { option: Option, late: boolean, inner: boolean }>} */
const FORMS = {
  true: { option: true, late: false, inner: false },
  "entries: false": { option: { entries: false }, late: false, inner: false },
  "imports: false": { option: { imports: false }, late: true, inner: true },
  "test: a regular expression": { option: { test: /late\.js$/ }, late: false, inner: true },
  "test: a function": {
    option: { test: (module) => !/late/.test(module.nameForCondition() || "") },
    late: true,
    inner: false,
  },
};

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Where a bundler has the option. @param {string} bundlerName @param {object | true} lazyCompilation */
const written = (bundlerName, lazyCompilation) =>
  bundlerName === "rspack" ? { lazyCompilation } : { experiments: { lazyCompilation } };

/** A folder with the applications. @param {string} bundlerName @param {string} form */
function write(bundlerName, form) {
  const folder = path.join(OUTPUT, `${bundlerName}-${form.replace(/\W+/g, "-")}`);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** What the last build of an application was. */
class Builds {
  /** @type {string[]} */
  warnings = [];
  /** @type {string[]} files */
  modules = [];
  onDone = (/** @type {any} */ stats) => {
    this.warnings = messages(stats, "warnings");
    this.modules = [...stats.compilation.modules].map(({ resource }) => resource).filter(Boolean);
  };
}

/** @param {string} bundlerName @param {string} folder @param {Form} form */
async function start(bundlerName, folder, { both, remote }) {
  const { ModuleFederationPlugin } = federation;
  const ports = { host: await freePort(), shop: await freePort() };
  const [shop, host] = [new Builds(), new Builds()];
  const shopServer = await startServer(bundlerName, {
    onDone: shop.onDone,
    name: "shop",
    folder: path.join(folder, "shop"),
    port: ports.shop,
    entry: {},
    plugins: [
      new ModuleFederationPlugin({
        name: "shop",
        filename: "remoteEntry.js",
        exposes: { "./Cart": "./Cart.jsx", "./price": "./price.js" },
        shared: SHARED,
      }),
    ],
    ...both,
    ...remote,
  });
  const hostServer = await startServer(bundlerName, {
    onDone: host.onDone,
    name: "host",
    folder: path.join(folder, "host"),
    port: ports.host,
    pages: path.join(folder, "host", "pages"),
    entry: { main: "./index.jsx" },
    plugins: [
      new ModuleFederationPlugin({
        name: "host",
        remotes: { shop: `shop@http://127.0.0.1:${ports.shop}/remoteEntry.js` },
        shared: SHARED,
      }),
    ],
    ...both,
  });
  return { shop, host, ports, servers: [shopServer, hostServer] };
}

/** @param {string} bundlerName @param {string} name @param {Form} form */
async function run(bundlerName, name, form) {
  const folder = write(bundlerName, name);
  const { late, inner, warning } = form;
  const { shop, host, ports, servers } = await start(bundlerName, folder, form);
  const page = await browser.newPage();
  /** @type {string[]} */
  const log = [];
  let loads = 0;
  page.on("console", (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => log.push(`page error: ${error.stack || error}`));
  page.on("framenavigated", () => loads++);
  /** @param {typeof host} app @param {string} file */
  const has = (app, file) => app.modules.includes(path.join(folder, file));
  const built = () => ({
    entry: has(host, "host/index.jsx"),
    late: has(host, "host/late.js"),
    exposed: has(shop, "shop/Cart.jsx"),
    inner: has(shop, "shop/inner.js"),
  });
  /** @param {string} text */
  const shows = (text) => page.waitForFunction((text) => document.querySelector("#cart")?.textContent === text, text);
  try {
    page.setDefaultTimeout(PATIENCE);
    assert.deepStrictEqual([...servers.flatMap((server) => server.errors()), ...host.warnings], []);
    assert.deepStrictEqual(
      shop.warnings.map((text) => warning?.test(text) || text),
      warning ? [true] : [],
    );
    assert.deepStrictEqual(built(), { entry: true, late, exposed: true, inner });
    await page.goto(`http://127.0.0.1:${ports.host}/`);
    await shows("cart");
    assert.deepStrictEqual(built(), { entry: true, late, exposed: true, inner });
    const price = new RegExp(`:${ports.shop}/.*price`);
    await page.route(price, (route) => route.abort());
    assert.match(await page.evaluate("price().catch(String)"), /^RemoteError: /);
    await page.unroute(price);
    log.length = 0;
    assert.strictEqual(await page.evaluate("price().then((module) => module.default)"), 42, "tried again");
    assert.deepStrictEqual(built(), { entry: true, late, exposed: true, inner });
    await page.click("#cart");
    await shows("inner extra");
    assert.deepStrictEqual(built(), { entry: true, late, exposed: true, inner: true });
    const both = await page.evaluate("late().then(({ both }) => both())");
    assert.deepStrictEqual(both, ["extra", "inner extra", true, 42]);
    assert.deepStrictEqual(built(), { entry: true, late: true, exposed: true, inner: true });
    await shows("inner extra");
    assert.strictEqual(await page.evaluate("reacts.size"), 1, "one copy of React");
    assert.strictEqual(loads, 1, "the page was loaded again");
    assert.deepStrictEqual(
      log.filter((line) => /^(warning|error|page error)/.test(line)),
      [],
    );
  } catch (error) {
    throw new Error(`${/** @type {Error} */ (error).stack}\n${log.join("\n")}`);
  } finally {
    await page.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(bundlerName, { timeout: 600_000 }, () => {
    for (const [name, { option, ...atOnce }] of Object.entries(FORMS)) {
      it(name, () => run(bundlerName, name, { both: { config: written(bundlerName, option) }, ...atOnce }));
    }

    const output = { publicPath: "auto", uniqueName: "shop" };
    it("a remote without an address", () => {
      const config = written(bundlerName, true);
      const remote = { config: { ...config, output } };
      // rspack's client would ask the host's server.
      const unknown = { inner: true, warning: /lazyCompilation\.serverUrl is missing.*publicPath is "auto"/ };
      return run(bundlerName, "auto", {
        ...{ both: { config }, remote, late: false, inner: false },
        ...(bundlerName === "rspack" && unknown),
      });
    });
  });
}

describe("rspack", () => {
  const lazyCompilation = { imports: true, entries: false };

  it("the default of its CLI", () => {
    return run("rspack", "cli", { both: { tool: { lazyCompilation } }, late: false, inner: false });
  });

  it("the default of its CLI, a remote without an address: no warning, since nobody asked for it", () => {
    const config = { output: { publicPath: "auto", uniqueName: "shop" } };
    const both = { tool: { lazyCompilation } };
    return run("rspack", "cli-auto", { both, remote: { config }, late: false, inner: true });
  });
});
