// webpack's resolver takes plugins that answer later: what they find is a local copy like any other. rspack's takes none.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { it } = require("node:test");
const { BUNDLERS, messages } = require("./support/bundlers");
const { ModuleFederationPlugin } = require("..");

const FOLDER = path.join(__dirname, ".output", "resolver");

/** Finds package `dep` in a folder that nothing else knows of, after a while. */
class Elsewhere {
  /** @param {any} resolver */
  apply(resolver) {
    const target = resolver.ensureHook("resolve");
    resolver
      .getHook("described-resolve")
      .tapAsync("Elsewhere", (/** @type {any} */ request, /** @type {any} */ context, /** @type {any} */ callback) => {
        if (request.request !== "dep") return callback();
        const found = { ...request, request: path.join(FOLDER, "elsewhere", "dep", "index.js") };
        setTimeout(() => resolver.doResolve(target, found, "elsewhere", context, callback), 5);
      });
  }
}

it("a plugin of webpack's resolver may take its time", async () => {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    fs.mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true });
    fs.writeFileSync(path.join(FOLDER, name), text);
  };
  write("app/package.json", JSON.stringify({ name: "app", dependencies: { dep: "^1.0.0" } }));
  write("app/page.js", 'export { version } from "dep";');
  write("app/index.js", 'module.exports = import("./page");');
  write("elsewhere/dep/package.json", JSON.stringify({ name: "dep", version: "1.2.3" }));
  write("elsewhere/dep/index.js", 'exports.version = "1.2.3 from elsewhere";');
  const compiler = BUNDLERS.webpack({
    mode: "production",
    target: "node",
    context: path.join(FOLDER, "app"),
    entry: "./index.js",
    output: { path: path.join(FOLDER, "dist"), library: { type: "commonjs2" } },
    resolve: { plugins: [new Elsewhere()] },
    plugins: [new ModuleFederationPlugin({ name: "app", shared: ["dep"] })],
  });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((/** @type {unknown} */ error, /** @type {any} */ stats) => (error ? reject(error) : resolve(stats)));
  });
  assert.deepStrictEqual([...messages(stats, "errors"), ...messages(stats, "warnings")], []);
  const { version } = await require(path.join(FOLDER, "dist", "main.js"));
  assert.strictEqual(version, "1.2.3 from elsewhere");
});
