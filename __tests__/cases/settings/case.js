// One pair of applications under the bundler's settings: whatever they are, host, remote and their chunks have one copy of
// the shared package, and what they load is found.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");

/**
 * @param {object} [config] of host and remote
 * @param {object} [more] `host`, `remote`: config of one; `second`: there is another entry, "same" with one runtime;
 *   `warned`: what the remote's build warns of; the rest is of the case
 */
function pair(config = {}, { host = {}, remote = {}, second, warned = [], ...more } = {}) {
  const define = (_, { DefinePlugin }) => [new DefinePlugin({ SECOND: JSON.stringify(second || false) })];
  const of = (own, federation, warnings) => (how) => {
    const all = [config, own].map((one) => (typeof one === "function" ? one(how) : one));
    return {
      federation: { shared: ["dep"], ...federation },
      warnings,
      plugins: define,
      config: {
        entry: federation.exposes ? {} : { main: "./index.js", ...(second && { second: "./second.js" }) },
        ...Object.assign({}, ...all),
        output: Object.assign({}, ...all.map(({ output }) => output)),
        optimization: Object.assign({}, ...all.map(({ optimization }) => optimization)),
      },
    };
  };
  return {
    modes: ["production"],
    // With a runtime each, they are applications of their own.
    pages: second === "same" ? [["second", "main"]] : second ? [["main"], ["second"]] : [["main"]],
    ...more,
    apps: {
      remote: of(remote, { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" } }, warned),
      host: of(host, { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" } }),
    },
  };
}

const both = ["development", "production"];
const optimization = (options) => ({ optimization: options });
const output = (options) => ({ output: options });
const everything = { chunks: "all", minSize: 0 };

/** @param {string} folder @returns {string[]} files below, as paths relative to it */
const filesIn = (folder) => fs.readdirSync(folder, { recursive: true }).filter((name) => /\.\w+$/.test(name));
/** @param {string} folder @param {RegExp} names */
const textOf = (folder, names = /\.m?js$/) =>
  filesIn(folder)
    .filter((name) => names.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), "utf8"))
    .join("\n");

const runtimeChunks = {
  "runtimeChunk single, two entries": pair(optimization({ runtimeChunk: "single" }), { second: "same", modes: both }),
  "runtimeChunk true, two entries": pair(optimization({ runtimeChunk: true }), { second: true, modes: both }),
  "runtimeChunk multiple, two entries": pair(optimization({ runtimeChunk: "multiple" }), { second: true }),
  "runtimeChunk with a name": pair(optimization({ runtimeChunk: { name: "boot" } }), { second: "same" }),
  "no runtime chunk, two entries": pair({}, { second: true }),
  "an entry that depends on another": pair(
    {},
    { second: "same", host: { entry: { second: "./second.js", main: { import: "./index.js", dependOn: "second" } } } },
  ),
  "entries with one runtime by name": pair(
    {},
    {
      second: "same",
      host: {
        entry: { second: { import: "./second.js", runtime: "r" }, main: { import: "./index.js", runtime: "r" } },
      },
    },
  ),
};

const splitting = {
  "splitChunks all": pair(optimization({ splitChunks: everything }), { second: true, modes: both }),
  "splitChunks all, runtimeChunk single": pair(optimization({ splitChunks: everything, runtimeChunk: "single" }), {
    second: "same",
  }),
  "splitChunks initial": pair(optimization({ splitChunks: { chunks: "initial", minSize: 0 } }), { second: true }),
  "splitChunks async": pair(optimization({ splitChunks: { chunks: "async", minSize: 0 } })),
  "splitChunks by a function": pair(
    optimization({ splitChunks: { chunks: (chunk) => chunk.name !== "none", minSize: 0 }, runtimeChunk: "single" }),
    { second: "same" },
  ),
  "a group for node_modules": pair(
    optimization({
      splitChunks: { cacheGroups: { vendor: { test: /node_modules/, name: "vendor", chunks: "all", enforce: true } } },
    }),
    { second: true },
  ),
  "splitChunks off": pair(optimization({ splitChunks: false })),
};

const graph = {
  "concatenateModules on, development": pair(optimization({ concatenateModules: true }), { modes: ["development"] }),
  "concatenateModules off": pair(optimization({ concatenateModules: false })),
  "sideEffects and usedExports: what is not used is gone": pair(
    optimization({ sideEffects: true, usedExports: true, minimize: true }),
    {
      check: (folder) => assert.ok(!textOf(folder).includes("never-used")),
    },
  ),
  "sideEffects off": pair(optimization({ sideEffects: false })),
  "sideEffects flag": pair(optimization({ sideEffects: "flag" })),
  "usedExports off": pair(optimization({ usedExports: false })),
  "usedExports global": pair(optimization({ usedExports: "global" }), { second: true }),
  "providedExports off": pair(optimization({ providedExports: false, usedExports: false, concatenateModules: false })),
  "mangleExports size": pair(optimization({ mangleExports: "size" })),
  "innerGraph off": pair(optimization({ innerGraph: false })),
  "removeAvailableModules, mergeDuplicateChunks off": pair(
    optimization({ removeAvailableModules: true, mergeDuplicateChunks: false, removeEmptyChunks: false }),
  ),
  avoidEntryIife: pair(optimization({ avoidEntryIife: true })),
};

const ids = Object.fromEntries([
  ...["natural", "named", "deterministic", "size"].map((moduleIds) => [
    `moduleIds ${moduleIds}`,
    pair(({ bundlerName }) =>
      // rspack has no ids by size.
      optimization({ moduleIds: bundlerName === "rspack" && moduleIds === "size" ? "natural" : moduleIds }),
    ),
  ]),
  ...["natural", "named", "deterministic", "size", "total-size"].map((chunkIds) => [
    `chunkIds ${chunkIds}`,
    pair(
      ({ bundlerName }) =>
        optimization({ chunkIds: bundlerName === "rspack" && /size/.test(chunkIds) ? "natural" : chunkIds }),
      { second: true },
    ),
  ]),
]);

const HASHED = { filename: "[name].[contenthash:8].js", chunkFilename: "chunks/[name].[chunkhash:8].js" };
const names = {
  "contenthash names, realContentHash": pair(
    { ...optimization({ realContentHash: true, runtimeChunk: "single" }), ...output(HASHED) },
    { second: "same", modes: both },
  ),
  "contenthash names, no realContentHash": pair(
    { ...optimization({ realContentHash: false }), ...output(HASHED) },
    { second: true },
  ),
  "fullhash names": pair(output({ filename: "[name].[fullhash].js", chunkFilename: "[id].[fullhash].js" })),
  "output.clean: what an earlier build left is gone": pair(
    ({ output: folder }) => {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, "stale.js"), "");
      return output({ clean: true });
    },
    { check: (folder) => assert.ok(!filesIn(folder).some((name) => name.endsWith("stale.js"))) },
  ),
  "output.publicPath absolute": pair(({ url }) => output({ publicPath: `${url}/` })),
  "output.publicPath of the host's root": pair(({ url }) => output({ publicPath: `${new URL(url).pathname}/` }), {
    warned: [/output\.publicPath is "\/.*": a page of another origin/],
  }),
  "output.publicPath by a function": pair(({ url }) => output({ publicPath: () => `${url}/` })),
  "output.chunkLoadingGlobal": pair(({ name }) => output({ chunkLoadingGlobal: `chunks_${name}` })),
};

const shapes = {
  "output.iife off": pair({}, { host: output({ iife: false }) }),
  "output.library on the host": pair({}, { host: output({ library: { type: "var", name: "Shell" } }), modes: both }),
  "output.library umd on the host": pair({}, { host: output({ library: { type: "umd", name: "Shell" } }) }),
  "output.crossOriginLoading": pair(output({ crossOriginLoading: "anonymous" })),
  "output.crossOriginLoading use-credentials": pair(output({ crossOriginLoading: "use-credentials" })),
  "output.trustedTypes": pair(output({ trustedTypes: true })),
  "output.trustedTypes with a policy": pair(({ name }) =>
    output({ trustedTypes: { policyName: `policy-${name}`, onPolicyCreationFailure: "continue" } }),
  ),
  "output.strictModuleErrorHandling": pair(
    output({ strictModuleErrorHandling: true, strictModuleExceptionHandling: true }),
  ),
  "output.pathinfo": pair(output({ pathinfo: "verbose" })),
  "output.globalObject": pair(output({ globalObject: "self" })),
  // Without an address of its own: `document.currentScript` is none in an ES module.
  "output.scriptType module": pair({}, { host: ({ url }) => output({ scriptType: "module", publicPath: `${url}/` }) }),
  "output.environment of old browsers": pair(
    output({ environment: { arrowFunction: false, const: false, destructuring: false, templateLiteral: false } }),
  ),
  "target web": pair({ target: "web" }),
  "target web and es5": pair({ target: ["web", "es5"] }, { modes: both }),
  "target browserslist": pair({ target: "browserslist:chrome 60" }),
  "target false with chunkLoading": pair({
    target: false,
    ...output({ chunkLoading: "jsonp", chunkFormat: "array-push", wasmLoading: false, workerChunkLoading: false }),
  }),
};

module.exports = {
  rows: { ...runtimeChunks, ...splitting, ...graph, ...ids, ...names, ...shapes },
};
