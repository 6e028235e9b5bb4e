// What a build carries, and what one without the plugin says.

const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { BUNDLERS } = require("../support/bundlers");
const { write } = require("./apps");

/** @param {import("./pages").Pages} pages */
module.exports = ({ apps, mode, visit, bundlerName, server }) => {
  describe("what a build carries", () => {
    /** Traces of each part in the runtime. @type {Record<string, RegExp>} */
    const TRACES = {
      getInfo: /\.getInfo\s*=/,
      loadShare: /\.loadShare\s*=/,
      preloadRemote: /\.preloadRemote\s*=/,
      registerRemotes: /registerRemotes: \[/,
      unloadRemote: /getOwnPropertyDescriptor\(self/,
      loadRemote: /federation-rs "\s*\+/,
    };
    const NEEDS = { registerRemotes: ["unloadRemote"] };
    for (const part of [...Object.keys(TRACES), ""]) {
      it(part ? `with ${part} alone` : "without any", async () => {
        const name = `only-${part || "nothing"}`;
        const source = `${part ? `import { ${part} } from "federation-rs/runtime"; window.part = ${part};` : ""} window.cart = () => import("shop/Cart");`;
        await apps.buildHost(name, { remotes: { shop: `shop@${server().url}/shop/remoteEntry.js` } }, source);
        const text = apps.read(`${name}/main.js`);
        const found = Object.keys(TRACES).filter((other) => TRACES[other].test(text));
        const wanted = part ? [part, .../** @type {any} */ (NEEDS[part] || [])] : [];
        assert.deepStrictEqual(found.sort(), wanted.sort());
      });
    }
  });

  it("says what is missing in a build without the plugin", async () => {
    const source = `import { loadRemote } from "federation-rs/runtime";
      try { loadRemote("shop/Cart"); } catch (error) { window.message = error.message; }`;
    const folder = path.join(apps.folder, "source", "bare");
    write(path.join(folder, "index.js"), source);
    const bundler = BUNDLERS[bundlerName];
    const output = path.join(apps.folder, "served", "bare");
    await new Promise((resolve, reject) => {
      const config = { mode, context: folder, entry: "./index.js", output: { path: output } };
      bundler(config, (/** @type {any} */ error, /** @type {any} */ stats) =>
        error || stats.hasErrors() ? reject(error || new Error(stats.toString())) : resolve(stats),
      );
    });
    write(
      path.join(output, "index.html"),
      '<!doctype html><link rel="icon" href="data:,"><script src="main.js"></script>',
    );
    const message = await visit((page) => page.evaluate(() => window.message), { host: "bare" });
    assert.match(message, /^federation-rs\/runtime: loadRemote is a part of bundles: .* ModuleFederationPlugin/);
  });
};
