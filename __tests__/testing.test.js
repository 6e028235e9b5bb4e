// `federation-rs/testing` in real jest and real vitest: imports of remotes lead to stubs, or the real remote is loaded, from its
// folder and over HTTP.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { execFile } = require("node:child_process");
const { after, before, describe, it } = require("node:test");
const { buildApp } = require("./support/apps");
const { BUNDLERS } = require("./support/bundlers");
const { serve } = require("./support/server");
const { loadModule, remotes } = require("../testing");

const OUTPUT = path.join(__dirname, ".output", "testing");
const TOOLS = path.join(__dirname, "testing", "node_modules");
const REMOTES = { shop: "shop@http://localhost:3001/remoteEntry.js" };

/** @param {string} file below `OUTPUT` @param {string} content */
function write(file, content) {
  const target = path.join(OUTPUT, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, content);
}

/** What the remote is, by how it is built. @type {Record<string, { federation: object, config: object }>} */
const KINDS = {
  browser: { federation: {}, config: {} },
  node: { federation: { library: { type: "commonjs-module" } }, config: { target: "async-node" } },
};

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  write("source/Cart.js", 'import dep from "dep"; export const total = () => 3; export { dep };');
  write("source/dep.js", 'export default "the remote\'s";');
  for (const bundlerName of Object.keys(BUNDLERS)) {
    for (const [kind, { federation, config }] of Object.entries(KINDS)) {
      const name = `${bundlerName}-${kind}`;
      const app = {
        federation: {
          name: "shop",
          filename: "remoteEntry.js",
          exposes: { "./Cart": "./Cart.js" },
          shared: { dep: { import: "./dep.js", version: "1.0.0", requiredVersion: "^1.0.0", singleton: true } },
          manifest: true,
          ...federation,
        },
        config,
      };
      const how = { name, bundlerName, mode: "production", output: path.join(OUTPUT, "dist", name) };
      await buildApp(path.join(OUTPUT, "source"), app, how);
    }
  }
  server = await serve(path.join(OUTPUT, "dist"));
});
after(() => server?.close());

describe("remotes", () => {
  it("maps imports to stubs, and what has none to an error", () => {
    const found = remotes(
      { "shop/Cart": "./cart.js", "shop/a.b": "/abs.js" },
      { options: { remotes: REMOTES }, root: "/x" },
    );
    assert.deepStrictEqual(Object.values(found.moduleNameMapper).slice(0, 2), ["/x/cart.js", "/abs.js"]);
    for (const [request, file] of [
      ["shop/Cart", "cart.js"],
      ["shop/a.b", "abs.js"],
      ["shop/a-b", "missing.js"],
      ["shop", "missing.js"],
      ["shopping/Cart", undefined],
    ]) {
      const alias = found.alias.find(({ find }) => find.test(`${request}`));
      assert.strictEqual(alias && path.basename(alias.replacement), file, request);
      const pattern = Object.keys(found.moduleNameMapper).find((source) => new RegExp(source).test(`${request}`));
      assert.strictEqual(pattern && path.basename(found.moduleNameMapper[pattern]), file, request);
    }
  });

  it("refuses options that cannot be used, and stubs of no remote", () => {
    const options = { remotes: REMOTES };
    assert.throws(() => remotes({}, { options: /** @type {any} */ ({ remotes: 1 }) }), /remotes: found 1/);
    assert.throws(() => remotes({ "shopp/Cart": "./x.js" }, { options }), {
      message: 'remotes: "shopp/Cart" is of none of the remotes in the options: shop',
    });
    assert.throws(() => remotes({ "shop/Cart": /** @type {any} */ (1) }, { options }), {
      name: "TypeError",
      message: 'remotes: "shop/Cart": write the path of a module',
    });
  });
});

describe("loadModule", () => {
  for (const bundlerName of Object.keys(BUNDLERS)) {
    for (const kind of Object.keys(KINDS)) {
      it(`${bundlerName}, built for ${kind}: from its folder and over HTTP`, async () => {
        const name = `${bundlerName}-${kind}`;
        const own = await loadModule(path.join(OUTPUT, "dist", name), "./Cart");
        assert.deepStrictEqual([own.total(), own.dep], [3, "the remote's"]);
        const dep = { version: "1.5.0", module: { __esModule: true, default: "the test's" } };
        const shared = await loadModule(`${server.url}/${name}/remoteEntry.js`, "Cart", {
          name: "shop",
          shared: { dep },
        });
        assert.deepStrictEqual([shared.total(), shared.dep], [3, "the test's"]);
      });
    }
  }

  it("says what is wrong", async () => {
    const folder = path.join(OUTPUT, "dist", "webpack-browser");
    await assert.rejects(loadModule(folder, "./Nothing"), /Module "\.\/Nothing" does not exist in container/);
    await assert.rejects(loadModule(path.join(OUTPUT, "nowhere"), "./Cart"), /ENOENT/);
    await assert.rejects(loadModule(`${server.url}/gone/mf-manifest.json`, "./Cart"), /mf-manifest\.json: HTTP 404/);
    await assert.rejects(loadModule(path.join(folder, "remoteEntry.js"), "./Cart"), /write the name of its container/);
    const wrong = loadModule(`${server.url}/webpack-browser/remoteEntry.js?x`, "./Cart", { name: "other" });
    await assert.rejects(wrong, /gives no container called other/);
  });
});

/**
 * Runs `tool` in `folder` and gives what it wrote; fails if it fails.
 * @param {string} folder
 * @param {string} tool
 * @param {string[]} args
 * @returns {Promise<string>}
 */
const run = (folder, tool, args) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1" };
    execFile(process.execPath, [tool, ...args], { cwd: folder, env, timeout: 120_000 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${error}\n${stdout}\n${stderr}`)) : resolve(stdout + stderr),
    );
  });

/** Our package and others as a user has them: by their names. @param {string} folder below `OUTPUT` @param {string[]} names */
function install(folder, names) {
  const target = path.join(OUTPUT, folder, "node_modules");
  fs.mkdirSync(target, { recursive: true });
  fs.symlinkSync(path.join(__dirname, ".."), path.join(target, "federation-rs"));
  for (const name of names) fs.symlinkSync(path.join(TOOLS, name), path.join(target, name));
}

/** A test of the user's: an import of a remote, and the real one. @param {string} title @param {string} head @param {string} place */
const userTest = (title, head, place) => `${head}
test("loadRemote of federation-rs/runtime", async () => { expect((await named()).total()).toBe(1); });
test("a stub", () => { expect(total()).toBe(1); });
test("no stub", async () => { await expect(${title === "jest" ? 'Promise.resolve().then(() => require("shop/List"))' : 'import("shop/List")'}).rejects.toThrow("has no stub"); });
test("the real remote", async () => {
  const { total, dep } = await loadModule(${JSON.stringify(place)}, "./Cart", { shared: { dep: { version: "1.1.0", module: { __esModule: true, default: "shared" } } } });
  expect([total(), dep]).toEqual([3, "shared"]);
});
`;

describe("what a chunk brings besides scripts", () => {
  const EXPOSES = ["css", "preload", "prefetch"];
  for (const bundlerName of Object.keys(BUNDLERS)) {
    for (const page of ["nothing", "jsdom"]) {
      it(`${bundlerName}: a style sheet, preload and prefetch; document: ${page}`, async () => {
        const name = `styles-${bundlerName}-${page}`;
        write("styles/a.css", ".a { color: red }");
        write("styles/late.js", 'export const late = "late";');
        write("styles/css.js", 'import "./a.css"; export const x = "css";');
        write(
          "styles/preload.js",
          'export const x = import(/* webpackPreload: true */ "./late.js").then((m) => m.late);',
        );
        write(
          "styles/prefetch.js",
          'export const x = import(/* webpackPrefetch: true */ "./late.js").then((m) => m.late);',
        );
        const app = {
          federation: {
            name: "styles",
            filename: "remoteEntry.js",
            exposes: Object.fromEntries(EXPOSES.map((expose) => [`./${expose}`, `./${expose}.js`])),
            manifest: true,
          },
          config: {
            experiments: { css: true },
            module: { rules: [{ test: /\.css$/, type: "css" }] },
          },
        };
        const output = path.join(OUTPUT, "dist", name);
        await buildApp(path.join(OUTPUT, "styles"), app, { name, bundlerName, mode: "production", output });
        assert.ok(fs.readdirSync(output, { recursive: true }).some((file) => `${file}`.endsWith(".css")));
        const scope = /** @type {any} */ (globalThis);
        if (page === "jsdom") {
          const { JSDOM } = require(
            require.resolve("jsdom", { paths: [require.resolve("jest-environment-jsdom", { paths: [TOOLS] })] }),
          );
          scope.document = new JSDOM("<!doctype html>").window.document;
        }
        try {
          for (const [expose, expected] of [
            ["css", "css"],
            ["preload", "late"],
            ["prefetch", "late"],
          ]) {
            const { x } = await loadModule(output, expose);
            assert.strictEqual(await x, expected, expose);
          }
          // What is rejected later ends a test run.
          await new Promise((resolve) => setTimeout(resolve, 50));
        } finally {
          delete scope.document;
        }
      });
    }
  }
});

describe("in test runners", { timeout: 300_000 }, () => {
  const config = `remotes({ "shop/Cart": "./stubs/cart.js" }, { root: __dirname, options: ${JSON.stringify({ remotes: REMOTES })} })`;
  const place = path.join(OUTPUT, "dist", "webpack-browser");

  for (const environment of ["node", "jsdom"]) {
    it(`jest, environment ${environment}`, async () => {
      const folder = `jest-${environment}`;
      write(`${folder}/package.json`, "{}");
      write(`${folder}/stubs/cart.js`, "exports.total = () => 1;");
      install(folder, []);
      write(
        `${folder}/named.js`,
        'const { loadRemote } = require("federation-rs/runtime"); exports.named = () => loadRemote("shop/Cart");',
      );
      const mock = `jest.mock("federation-rs/runtime", () => ({ loadRemote: async (name) => require(name) }));`;
      const head = `${mock} const { named } = require("./named.js"); const { total } = require("shop/Cart"); const { loadModule } = require("federation-rs/testing");`;
      write(`${folder}/cart.test.js`, userTest("jest", head, place));
      const resolved = environment === "jsdom" ? require.resolve("jest-environment-jsdom", { paths: [TOOLS] }) : "node";
      write(
        `${folder}/jest.config.js`,
        `const { remotes } = require("federation-rs/testing");
        module.exports = { testEnvironment: ${JSON.stringify(resolved)}, testMatch: ["**/*.test.js"], transform: {}, moduleNameMapper: ${config}.moduleNameMapper };`,
      );
      const output = await run(path.join(OUTPUT, folder), path.join(TOOLS, "jest", "bin", "jest.js"), ["--no-cache"]);
      assert.match(output, /Tests: +4 passed, 4 total/);
    });
  }

  it("vitest", async () => {
    write("vitest/package.json", '{ "type": "module" }');
    write("vitest/stubs/cart.js", "export const total = () => 1;");
    write(
      "vitest/named.js",
      'import { loadRemote } from "federation-rs/runtime"; export const named = () => loadRemote("shop/Cart");',
    );
    const mock = `vi.mock("federation-rs/runtime", () => ({ loadRemote: (name) => import(name) }));`;
    const head = `import { expect, test, vi } from "vitest"; ${mock} import { named } from "./named.js"; import { total } from "shop/Cart"; import { loadModule } from "federation-rs/testing";`;
    write("vitest/cart.test.js", userTest("vitest", head, place));
    write(
      "vitest/vitest.config.mjs",
      `import { remotes } from "federation-rs/testing";
      const __dirname = import.meta.dirname;
      export default { resolve: { alias: ${config}.alias } };`,
    );
    install("vitest", ["vitest"]);
    const output = await run(path.join(OUTPUT, "vitest"), path.join(TOOLS, "vitest", "vitest.mjs"), ["run"]);
    assert.match(output, /Tests +4 passed \(4\)/);
  });
});
