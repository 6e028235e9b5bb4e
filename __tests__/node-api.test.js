// `federation-rs/runtime` in Node, on both bundlers: remotes over HTTP, by their entries and by their manifests.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { spawn } = require("node:child_process");
const { after, before, describe, it } = require("node:test");
const { Apps, write } = require("./runtime-api/apps");
const { BUNDLERS } = require("./support/bundlers");
const { serve } = require("./support/server");

const OUTPUT = path.join(__dirname, ".output", "node-api");

/** Each line it is told is the body of an asynchronous function; it answers with the result, or with the error. */
const HOST = `
import * as api from "federation-rs/runtime";
import { createInterface } from "node:readline";
const AsyncFunction = (async () => {}).constructor;
const here = {
  ...api,
  imported: () => import("other/Cart"),
  share: (name) => __webpack_init_sharing__(name),
  scopes: () => __webpack_share_scopes__,
};
createInterface({ input: process.stdin }).on("line", async (line) => {
  const run = new AsyncFunction(...Object.keys(here), JSON.parse(line));
  const answer = await run(...Object.values(here)).then(
    (result) => ({ result }),
    ({ message, name, kind }) => ({ error: { message, name, kind } }),
  );
  process.stdout.write(JSON.stringify(answer) + "\\n");
});
`;

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(bundlerName, { timeout: 120_000 }, () => suite(bundlerName));
}

/** @param {string} bundlerName */
function suite(bundlerName) {
  const apps = new Apps(bundlerName, "production", path.join(OUTPUT, bundlerName));
  const served = path.join(apps.folder, "served");
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {ReturnType<typeof spawn>} */
  let host;
  before(async () => {
    fs.rmSync(apps.folder, { recursive: true, force: true });
    fs.mkdirSync(served, { recursive: true });
    server = await serve(served);
    const library = { type: "commonjs-module" };
    for (const version of ["1", "2"]) {
      for (const name of ["shop", "other"]) {
        await apps.buildRemote(name, version, { library }, nodeBuild(`the-${name}`));
      }
    }
    for (const name of ["shop", "other"]) apps.deploy(name, "1");
    write(path.join(served, "module", "mf-manifest.json"), manifestOf("module", "entry.mjs"));
    write(path.join(served, "away", "mf-manifest.json"), manifestOf("commonjs-module", "https://example.com/entry.js"));
    write(path.join(served, "text", "mf-manifest.json"), "no JSON");
    const remotes = { other: `other@${server.url}/other/mf-manifest.json` };
    await apps.buildHost("host", { remotes }, HOST, nodeBuild("host"));
    host = spawn(process.execPath, [path.join(served, "host", "main.js")], { stdio: ["pipe", "pipe", "inherit"] });
  });
  after(() => {
    host?.kill();
    return server?.close();
  });

  /** @param {string} type @param {string} name */
  const manifestOf = (type, name) =>
    JSON.stringify({
      metaData: { name: "x", globalName: "x", publicPath: "auto", remoteEntry: { name, path: "", type } },
      exposes: [],
      shared: [],
    });

  /** @param {string} uniqueName */
  const nodeBuild = (uniqueName) => ({
    target: "async-node",
    output: { uniqueName, chunkFilename: "chunk-[name].js", library: undefined },
  });

  /** @param {string} body of an asynchronous function in the host @returns {Promise<any>} */
  const ask = async (body) => {
    const output = /** @type {import("node:stream").Readable} */ (host.stdout);
    const answer = new Promise((resolve, reject) => {
      output.once("data", (data) => resolve(JSON.parse(String(data))));
      host.once("exit", () => reject(new Error("the host ended")));
    });
    /** @type {import("node:stream").Writable} */ (host.stdin).write(`${JSON.stringify(body)}\n`);
    return answer;
  };
  /** @param {string} body */
  const result = async (body) => {
    const answer = await ask(body);
    assert.strictEqual(answer.error, undefined);
    return answer.result;
  };
  /** @param {string} name @param {string} file @param {string} [more] */
  const register = (name, file, more = "") => {
    const entry = `${server.url}/${file}`;
    return `registerRemotes([{ name: "${name}", entryGlobalName: "shop", entry: "${entry}" }]${more});`;
  };

  it("loads remotes by entry and by manifest, compiled and registered", async () => {
    assert.deepStrictEqual(
      await result("const { version, late } = await imported(); return [version, (await late()).default]"),
      ["other 1", "other 1 late"],
    );
    const load = 'const { version, late } = await loadRemote("shop/Cart"); return [version, (await late()).default];';
    assert.deepStrictEqual(await result(register("shop", "shop/remoteEntry.js") + load), ["shop 1", "shop 1 late"]);
    const byManifest = load.replace("shop/", "same/");
    assert.deepStrictEqual(await result(register("same", "shop/mf-manifest.json") + byManifest), [
      "shop 1",
      "shop 1 late",
    ]);
  });

  it("tells what is loaded, and shares", async () => {
    await result('await preloadRemote(["shop/Cart", { nameOrAlias: "same", resourceCategory: "all" }])');
    const remotes = await result("return getInfo().remotes.map(({ name, status }) => [name, status])");
    assert.deepStrictEqual(remotes, [
      ["other", "ready"],
      ["shop", "ready"],
      ["same", "ready"],
    ]);
    // The highest that a remote shares.
    assert.strictEqual(await result('return (await loadShare("dep"))().default'), "dep of other 1");
    assert.strictEqual(await result('return loadShare("nothing")'), false);
    assert.deepStrictEqual(await result('await share("default"); return Object.keys(scopes().default.dep)'), [
      "1.0.0",
      "1.1.0",
    ]);
  });

  it("loads what is deployed anew, and does not before", async () => {
    apps.deploy("shop", "2");
    for (const name of ["shop", "same"]) {
      const version = `return (await loadRemote("${name}/Cart")).version`;
      assert.strictEqual(await result(version), "shop 1");
      assert.strictEqual(await result(`return unloadRemote("${name}")`), true);
      assert.strictEqual(await result(version), "shop 2");
    }
  });

  it("replaces a remote that is in use only by force", async () => {
    const load = 'return (await loadRemote("shop/Cart")).version';
    assert.strictEqual(await result(register("shop", "other/remoteEntry.js") + load), "shop 2");
    assert.strictEqual(await result(register("shop", "other/remoteEntry.js", ", { force: true }") + load), "other 1");
    const compiled = `registerRemotes([{ name: "other", entry: "${server.url}/shop/remoteEntry.js" }], { force: true });`;
    assert.strictEqual(await result(`${compiled} return (await imported()).version`), "shop 2");
  });

  it("says what cannot be loaded", async () => {
    for (const [place, kind, text] of /** @type {const} */ ([
      ["gone/mf-manifest.json", "http", /HTTP 404/],
      ["text/mf-manifest.json", "bad-manifest", /no JSON/],
      ["module/mf-manifest.json", "bad-manifest", /its entry is an ES module, which Node imports from no address/],
      ["away/mf-manifest.json", "bad-manifest", /not of an allowed origin/],
    ])) {
      const name = place.split("/")[0];
      const { error } = await ask(`${register(name, place)} return loadRemote("${name}/Cart")`);
      assert.deepStrictEqual([error.name, error.kind], ["RemoteError", kind]);
      assert.match(error.message, text);
    }
    assert.match((await ask('return loadRemote("nobody/x")')).error.message, /^No remote for "nobody\/x" in host/);
  });
}
