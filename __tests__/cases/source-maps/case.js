// Every kind of source map: it is made, reads as one, and leads from a place in the output to the place in the sources.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { TraceMap, originalPositionFor } = require("@jridgewell/trace-mapping");

/** @param {string} file @returns {object | undefined} its map: beside it, or inside */
function mapOf(file) {
  if (fs.existsSync(`${file}.map`)) return JSON.parse(fs.readFileSync(`${file}.map`, "utf8"));
  const inline = /sourceMappingURL=data:application\/json;charset=utf-8;base64,([\w+/=]+)/.exec(
    fs.readFileSync(file, "utf8"),
  );
  return inline ? JSON.parse(Buffer.from(inline[1], "base64").toString()) : undefined;
}

/** Where `text` in `folder`'s files comes from. @param {string} folder @param {string} text */
function originOf(folder, text) {
  for (const name of fs.readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    const lines = fs.readFileSync(path.join(folder, name), "utf8").split("\n");
    const line = lines.findIndex((one) => one.includes(text) && !one.startsWith("//#"));
    const map = line >= 0 && mapOf(path.join(folder, name));
    if (map) return originalPositionFor(new TraceMap(map), { line: line + 1, column: lines[line].indexOf(text) });
  }
}

/** @param {string} devtool @param {object} [more] */
const row = (devtool, { modes = ["production"], maps = true } = {}) => ({
  modes,
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: ["dep"] },
      config: { devtool },
    },
    host: {
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["dep"] },
      config: { devtool },
    },
  },
  check(output) {
    if (!maps) return;
    for (const [app, file, line] of [
      ["remote", "x.js", 4],
      ["host", "index.js", 10],
    ]) {
      const origin = originOf(path.join(output, app), `the ${app}'s marked text`);
      assert.match(String(origin?.source), new RegExp(`/${file}$`), `${app}: ${JSON.stringify(origin)}`);
      assert.strictEqual(origin.line, line);
    }
  },
});

const development = ["development"];
module.exports = {
  rows: {
    "source-map": row("source-map", { modes: ["development", "production"] }),
    "inline-source-map": row("inline-source-map"),
    "hidden-source-map": row("hidden-source-map"),
    "nosources-source-map": row("nosources-source-map"),
    "cheap-module-source-map": row("cheap-module-source-map", { modes: development }),
    "cheap-source-map": row("cheap-source-map", { modes: development }),
    // Every module has a map of its own there.
    eval: row("eval", { modes: development, maps: false }),
    "eval-source-map": row("eval-source-map", { modes: development, maps: false }),
    "eval-cheap-module-source-map": row("eval-cheap-module-source-map", { modes: development, maps: false }),
  },
};
