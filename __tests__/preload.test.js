// Pages that the html plugins write name the remote entries that they will need, for browsers to fetch them early.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { ModuleFederationPlugin } = require("..");
const { browse } = require("./support/browse");
const { BUNDLERS, build, messages } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { serve } = require("./support/server");

const OUTPUT = path.join(__dirname, ".output", "preload");
const SOURCES = path.join(__dirname, "preload");
const { webpack, rspack } = BUNDLERS;
/** @type {Record<string, { bundler: any, Html: any }>} */
const PLUGINS = {
  "webpack, HtmlWebpackPlugin": { bundler: webpack, Html: HtmlWebpackPlugin },
  "rspack, HtmlRspackPlugin": { bundler: rspack, Html: rspack.HtmlRspackPlugin },
  "rspack, HtmlWebpackPlugin": { bundler: rspack, Html: HtmlWebpackPlugin },
};

/**
 * @param {string} name of a pair of plugins
 * @param {{ folder?: string, options?: object, output?: object, entry?: Record<string, string>, pages?: object[], plugins?: object[] }} [config]
 * @returns {Promise<string>} where the output is
 */
async function buildHost(name, { folder = "page", options, output, entry, pages = [{}], plugins = [] } = {}) {
  const { bundler, Html } = PLUGINS[name];
  const target = path.join(OUTPUT, name.replace(/\W+/g, "-"), folder);
  fs.rmSync(target, { recursive: true, force: true });
  const stats = await build(bundler, {
    mode: "production",
    context: path.join(SOURCES, "host"),
    entry: entry || { main: "./index.js" },
    target: "web",
    output: { path: target, publicPath: "auto", uniqueName: "host", ...output },
    plugins: [
      new ModuleFederationPlugin({ name: "host", remotes: { remote: "remote@../remote/remoteEntry.js" }, ...options }),
      ...pages.map((page) => new Html({ templateContent: '<!doctype html><link rel="icon" href="data:,">', ...page })),
      ...plugins,
    ],
  });
  assert.deepStrictEqual([...messages(stats, "errors"), ...messages(stats, "warnings")], []);
  return target;
}

/** The hints of a page, by attribute. @param {string} folder @param {string} [page] @returns {Record<string, string>[]} */
function hints(folder, page = "index.html") {
  const tags = fs.readFileSync(path.join(folder, page), "utf8").match(/<link [^>]*preload[^>]*>/g) || [];
  return tags.map((tag) =>
    Object.fromEntries(
      [...tag.slice(5, -1).matchAll(/([a-z]+)(?:=(?:"([^"]*)"|([^\s>]+)))?/g)].map(([, key, quoted, bare]) => [
        key,
        // A minifier leaves out what is the default of an attribute without a value.
        quoted ?? bare ?? (key === "crossorigin" ? "anonymous" : ""),
      ]),
    ),
  );
}

const HINT = { rel: "preload", as: "script", href: "../remote/remoteEntry.js" };
const FAR = "http://localhost:1/remoteEntry.js";

for (const name of Object.keys(PLUGINS)) {
  describe(name, () => {
    it("names a remote entry once", async () => {
      assert.deepStrictEqual(hints(await buildHost(name)), [HINT]);
    });
    it("names none with preload: false", async () => {
      assert.deepStrictEqual(hints(await buildHost(name, { options: { preload: false } })), []);
    });
    it("names none that is imported late, none that nobody imports, none of an unknown address", async () => {
      assert.deepStrictEqual(hints(await buildHost(name, { entry: { main: "./far.js" } })), []);
      const remotes = { remote: "promise Promise.resolve(remote)", other: `other@${FAR}` };
      assert.deepStrictEqual(hints(await buildHost(name, { options: { remotes } })), []);
    });
    it("names the first of several addresses", async () => {
      const remotes = { remote: [`remote@${FAR}`, "remote@../remote/remoteEntry.js"] };
      assert.deepStrictEqual(hints(await buildHost(name, { options: { remotes } })), [{ ...HINT, href: FAR }]);
    });
    it("has crossorigin where the runtime's script has it", async () => {
      const output = { crossOriginLoading: "anonymous" };
      assert.deepStrictEqual(hints(await buildHost(name, { output })), [HINT]);
      const options = { remotes: { remote: `remote@${FAR}` } };
      const expected = [{ ...HINT, href: FAR, crossorigin: "anonymous" }];
      assert.deepStrictEqual(hints(await buildHost(name, { output, options })), expected);
    });
    it("has the integrity that the runtime's script has", async () => {
      const integrity = `sha384-${"A".repeat(64)}`;
      const remotes = { remote: { external: "remote@../remote/remoteEntry.js", integrity } };
      const expected = [{ ...HINT, crossorigin: "anonymous", integrity }];
      assert.deepStrictEqual(hints(await buildHost(name, { options: { remotes } })), expected);
    });
    it("names a manifest, as the runtime fetches it", async () => {
      const remotes = { remote: "remote@../remote/mf-manifest.json" };
      const expected = [{ rel: "preload", as: "fetch", href: "../remote/mf-manifest.json", crossorigin: "anonymous" }];
      assert.deepStrictEqual(hints(await buildHost(name, { options: { remotes } })), expected);
    });
    it("each page names what its own entries need", async () => {
      const folder = await buildHost(name, {
        entry: { main: "./index.js", far: "./far.js" },
        pages: [
          { filename: "main.html", chunks: ["main"] },
          { filename: "far.html", chunks: ["far"] },
        ],
      });
      assert.deepStrictEqual(hints(folder, "main.html"), [HINT]);
      assert.deepStrictEqual(hints(folder, "far.html"), []);
    });
    it("finds the page's scripts with a public path, hashes, and folders with spaces", async () => {
      const output = { publicPath: "https://cdn.example/a b/", filename: "some scripts/[name].[contenthash].js" };
      assert.deepStrictEqual(hints(await buildHost(name, { output })), [HINT]);
    });
    it("has the nonce that another plugin gave the page's scripts", async () => {
      const { Html } = PLUGINS[name];
      const nonces = {
        /** @param {any} compiler */
        apply(compiler) {
          compiler.hooks.thisCompilation.tap("nonces", (/** @type {any} */ compilation) => {
            Html.getCompilationHooks(compilation).alterAssetTagGroups.tapPromise(
              "nonces",
              async (/** @type {any} */ page) => {
                for (const { tagName, attributes } of page.headTags) if (tagName === "script") attributes.nonce = "abc";
                return page;
              },
            );
          });
        },
      };
      assert.deepStrictEqual(hints(await buildHost(name, { plugins: [nonces] })), [{ ...HINT, nonce: "abc" }]);
    });
    it("is used by the runtime: one request, nothing on the console", async () => {
      await usesHint(name, "remoteEntry.js");
    });
    it("a manifest's is used by the runtime too", async () => {
      await usesHint(name, "mf-manifest.json");
    });
  });
}

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  fs.mkdirSync(OUTPUT, { recursive: true });
  [browser, server] = await Promise.all([launch(), serve(OUTPUT)]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** @param {string} name of a pair of plugins @param {string} file that the remote is known by */
async function usesHint(name, file) {
  const options = { remotes: { remote: `remote@../remote/${file}` } };
  const folder = await buildHost(name, { folder: "used", options });
  const site = path.basename(path.dirname(folder));
  await build(PLUGINS[name].bundler, {
    mode: "production",
    context: path.join(SOURCES, "remote"),
    entry: {},
    output: { path: path.join(folder, "..", "remote"), publicPath: "auto", uniqueName: "remote" },
    plugins: [
      new ModuleFederationPlugin({
        name: "remote",
        filename: "remoteEntry.js",
        exposes: { "./a": "./a.js" },
        manifest: true,
      }),
    ],
  });
  server.requests.length = 0;
  await browse(browser, `${server.url}/${site}/used/index.html`, async (page) => {
    await page.waitForFunction("document.title === 'the remote is here'");
    const resources =
      "performance.getEntriesByType('resource').map(({ name, initiatorType }) => [name, initiatorType])";
    const asked = /** @type {[string, string][]} */ (await page.evaluate(resources));
    const initiators = asked.filter(([url]) => url.endsWith(`/${file}`)).map(([, initiator]) => initiator);
    assert.deepStrictEqual(initiators, ["link"]);
  });
  assert.strictEqual(server.requests.filter((asked) => asked.endsWith(`/${file}`)).length, 1);
}
