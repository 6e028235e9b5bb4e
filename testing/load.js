// The real module of a real remote, in Node: its entry is evaluated, and what it loads is read instead of added to a page.

const { createRequire } = require("node:module");
const path = require("node:path");
const { fileURLToPath } = require("node:url");
const { findEntry, read } = require("./find");
const { createPage } = require("./page");

/** By address: containers that are initialised. @type {Map<string, Promise<any>>} */
const containers = new Map();

/**
 * @param {string} place of the remote: a folder, a manifest, or its entry; a path or an address
 * @param {string} expose `./Cart` or `Cart`
 * @param {{ name?: string, shared?: Record<string, { version: string, module: unknown }> }} [options]
 * @returns {Promise<any>} the module's exports
 */
async function loadModule(place, expose, options = {}) {
  const { url, name } = await findEntry(place, options.name);
  const known = containers.get(url.href);
  const loading = known || start(url, name, options);
  containers.set(url.href, loading);
  // After a failure the next call tries again.
  loading.catch(() => containers.delete(url.href));
  const container = await loading;
  const factory = await container.get(expose === "." ? expose : `./${expose.replace(/^\.\//, "")}`);
  return factory();
}

/** @param {URL} url @param {string} name @param {any} options */
async function start(url, name, { shared = {} }) {
  const container = evaluateEntry(await read(url), url, name);
  if (typeof container?.get !== "function") {
    throw new Error(`federation-rs/testing: ${url} gives no container called ${name}`);
  }
  /** @type {Record<string, any>} */
  const scope = {};
  for (const [key, { version, module }] of Object.entries(shared)) {
    // Loaded: what the test has is what the remote gets.
    scope[key] = { [version]: { get: () => () => module, from: "test", eager: true, loaded: 1 } };
  }
  await container.init?.(scope);
  return container;
}

/**
 * @param {string} code
 * @param {URL} url
 * @param {string} name
 * @returns {any} the container
 */
function evaluateEntry(code, url, name) {
  const isFile = url.protocol === "file:";
  const file = isFile ? fileURLToPath(url) : url.href;
  const page = createPage(url.href, (/** @type {string} */ address) => read(new URL(address)));
  const module = { exports: /** @type {any} */ ({}) };
  const values = {
    ...page,
    module,
    exports: module.exports,
    require: createRequire(isFile ? url : `${process.cwd()}/`),
    __filename: file,
    __dirname: path.dirname(file),
  };
  const variable = /^[\w$]+/.exec(name)?.[0];
  const result = variable ? `typeof ${variable} == "undefined" ? undefined : ${variable}` : "undefined";
  // The entry's own variable is the function's; a library of another type sets a property.
  const run = new Function(...Object.keys(values), `${code}\n;return ${result};\n//# sourceURL=${url.href}`);
  const found = run(...Object.values(values));
  if (typeof module.exports.get === "function") return module.exports;
  const global = name.split(".").reduce((/** @type {any} */ object, key) => object?.[key], globalThis);
  return module.exports[name] || (name === variable && found) || global;
}

module.exports = { loadModule };
