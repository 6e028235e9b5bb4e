// What a host in Node needs: CommonJS, `vm`, and files of its own; its remotes come by `fetch`.

const crypto = require("node:crypto");
const path = require("node:path");
const vm = require("node:vm");
const { withProbe } = require("./probe");
const { appOf } = require("./world");

/** Compiled once, whatever page runs it. @type {Map<string, vm.Script>} */
const compiled = new Map();
/** @param {string} text @param {any} options */
function compile(text, options) {
  let script = compiled.get(text);
  if (!script) compiled.set(text, (script = new vm.Script(text, { filename: options?.filename || "host" })));
  return script;
}

/**
 * The host runs as a CommonJS module of the context.
 * @param {import("./play").Play} play
 */
function startNode(play) {
  const { global, context, servers } = play;
  const inside = {
    runInThisContext: (/** @type {string} */ text, /** @type {any} */ options) =>
      compile(text, options).runInContext(context),
  };
  const readFile = (/** @type {string} */ file, /** @type {any} */ _kind, /** @type {any} */ done) =>
    play.clock.after(1, () => done(null, servers.host[path.basename(file)].text));
  /** @type {Record<string, unknown>} */
  const modules = { vm: inside, path, crypto, fs: { readFile } };
  const require = (/** @type {string} */ name) => modules[name.replace("node:", "")];
  const page = ["window", "document", "Document", "location", "addEventListener", "removeEventListener"];
  for (const name of page) delete global[name];
  Object.assign(global, {
    Buffer,
    Symbol,
    process: { getBuiltinModule: require, cwd: () => "/", versions: process.versions },
  });
  Object.assign(global, {
    wrapped: (/** @type {any} */ real, /** @type {string} */ app, /** @type {string} */ act) =>
      play.page.wrap(real, (/** @type {string} */ call) => play.fateOf(app, call, act)),
  });
  // What keeps a process alive does nothing else.
  Object.assign(global, { setInterval: () => ({}), clearInterval: () => {} });
  const wrap = (/** @type {string} */ text) =>
    `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  const module = { exports: {} };
  withProbe(servers.host["main.js"], wrap).runInContext(context)(
    module.exports,
    require,
    module,
    "/host/main.js",
    "/host",
  );
}

/**
 * The text of what a server answers.
 * @param {import("./world").Served} served
 * @param {Set<string | undefined>} wraps applications whose containers act as told
 * @returns {import("./page").Answer}
 */
function nodeFile(served, wraps) {
  const { act = "ok", file, server } = served;
  if (!file) return served;
  const app = appOf(server);
  /** @type {Record<string, string>} */
  const texts = {
    syntax: "<!doctype html>",
    throws: 'throw new Error("the file throws");',
    nothing: "",
    shape: "exports.x = 42;",
  };
  if (act in texts) return { ...served, text: texts[act] };
  const isContainer = /fed\.container\(/.test(file.text);
  if (!isContainer || !(wraps.has(app) || /^(init|get)-/.test(act))) return { ...served, text: file.text };
  return { ...served, text: `${file.text}\n;module.exports = wrapped(module.exports, "${app}", "${act}");` };
}

module.exports = { nodeFile, startNode };
