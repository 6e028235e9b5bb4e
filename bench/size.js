// Bytes that federation ships to a browser, beside every other plugin. node bench/size.js

const path = require("node:path");
const { OUTPUT, keep, setUp, start } = require("./support/setup");
const { writeTable } = require("../__tests__/support/table");

/** What ours is compared with, by name of the build. @type {Record<string, string>} */
const PEER = { "ours, webpack": "webpack", "ours, rspack": "rspack V1" };
/** @type {Record<string, string>} */
const TITLES = {
  shared: "remote, one expose, react and react-dom shared",
  unshared: "remote, one expose, nothing shared",
  host: "added to a host's entry",
};
/** At most this much of the peer's gzip. @type {Record<string, Record<string, number>>} */
const BARS = {
  "ours, webpack": { shared: 0.85, unshared: 0.95, host: 1 },
  "ours, rspack": { shared: 0.65, unshared: 0.65, host: 0.7 },
};

/** @param {Record<string, number>} a @param {Record<string, number>} b */
const minus = (a, b) => Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value - b[key]]));

/**
 * @param {{ name: string, bundler: any, plugin: (options: object) => object }} by
 * @returns {Promise<Record<string, any>>} bytes by case
 */
async function measure(by) {
  // Not before the set-up: these need npm packages and the addon.
  const { APPS, buildApp, bytes } = require("./size/apps");
  const at = (/** @type {string} */ app) => path.join(OUTPUT, "size", by.name.replace(/\W+/g, "-"), app);
  /** @type {Record<string, any>} */
  const sizes = {};
  for (const [app, description] of Object.entries(APPS)) {
    sizes[app] = bytes(await buildApp(description, by, at(app)));
  }
  const { shared, unshared, host, plain, library } = sizes;
  return { shared, unshared, host: minus(host, plain), library };
}

start(async () => {
  await setUp();
  const { BUILDS } = require("../__tests__/interop/builds");
  /** @type {Record<string, Record<string, any>>} */
  const sizes = {};
  /** By bundler: what is left of a remote that shares nothing without federation. @type {Record<string, any>} */
  const floor = {};
  for (const by of BUILDS) {
    const { library, ...own } = await measure(by);
    sizes[by.name] = own;
    if (PEER[by.name]) floor[by.name] = library;
  }

  const rows = [["", "by", "raw", "gzip", "brotli", "of the peer's gzip", "aim"]];
  for (const [name, size] of Object.entries(floor)) {
    rows.push([
      "a library with one chunk",
      name.replace("ours", "no federation"),
      ...Object.values(size).map(String),
      "",
      "",
    ]);
  }
  for (const [kind, title] of Object.entries(TITLES)) {
    for (const [name, { [kind]: size }] of Object.entries(sizes)) {
      const peer = sizes[PEER[name]]?.[kind];
      const ratio = peer ? (size.gzip / peer.gzip).toFixed(2) : "";
      rows.push([title, name, `${size.raw}`, `${size.gzip}`, `${size.brotli}`, ratio, `${BARS[name]?.[kind] ?? ""}`]);
    }
  }
  writeTable(path.join(OUTPUT, "size.md"), rows);
  const versions = Object.fromEntries(
    BUILDS.map(({ name, bundler }) => [
      name,
      bundler.rspackVersion || bundler.rspack?.rspackVersion || bundler.version,
    ]),
  );
  keep("size", { unit: "bytes", versions, sizes, floor });
});
