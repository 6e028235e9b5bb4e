// Default imports, names, namespaces, import() and require of shared packages, shared files and remotes' modules, by importers
// of every kind: what each gets is what it gets in the same application without federation.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { spawnSync } = require("node:child_process");
const { describe, it } = require("node:test");
const { ModuleFederationPlugin } = require("..");
const { BUNDLERS, build, messages } = require("./support/bundlers");
const { FORMS, IMPORTERS, KINDS, PLACES, isWanted, write } = require("./default-imports/sources");

const OUTPUT = path.join(__dirname, ".output", "default-imports");
const PACKAGES = KINDS.map((kind) => `p-${kind}`);

/** @param {string} folder @param {string} name @param {any} more */
const config = (folder, name, { output, ...more }) => ({
  context: path.join(folder, name),
  entry: "./index.js",
  devtool: false,
  target: "async-node",
  output: { filename: "[name].js", uniqueName: name, ...output },
  ...more,
});

/** @param {string} bundlerName @param {any} config @returns {Promise<string[]>} errors */
const errorsOf = async (bundlerName, config) => messages(await build(BUNDLERS[bundlerName], config), "errors");

/** @param {string} file @returns {Record<string, string>} */
function run(file) {
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${stdout}\n${stderr}`);
  }
}

/** @param {string} bundlerName @param {string} mode @param {string} folder */
async function alone(bundlerName, mode, folder) {
  const alias = { remote: path.join(folder, "remote") };
  const output = { path: path.join(folder, "alone") };
  // Names of JSON files are errors to importers by Node's rules; the rest is built nevertheless.
  const optimization = { emitOnErrors: true };
  await build(BUNDLERS[bundlerName], config(folder, "host", { mode, output, resolve: { alias }, optimization }));
  return run(path.join(folder, "alone/main.js"));
}

/** @param {string} bundlerName @param {string} mode @param {string} folder */
async function federated(bundlerName, mode, folder) {
  const remote = config(folder, "remote", {
    mode,
    entry: {},
    output: { path: path.join(folder, "dist-remote"), library: { type: "commonjs-module" } },
    plugins: [
      new ModuleFederationPlugin({
        name: "remote",
        filename: "entry.js",
        library: { type: "commonjs-module" },
        exposes: Object.fromEntries(
          fs.readdirSync(path.join(folder, "remote")).map((file) => [`./${file}`, `./${file}`]),
        ),
      }),
    ],
  });
  const files = fs.readdirSync(path.join(folder, "host/files")).map((file) => `./files/${file}`);
  const host = config(folder, "host", {
    mode,
    output: { path: path.join(folder, "dist") },
    plugins: [
      new ModuleFederationPlugin({
        name: "host",
        remoteType: "commonjs-module",
        remotes: { remote: path.join(folder, "dist-remote/entry.js") },
        shared: [...PACKAGES, ...files],
      }),
    ],
  });
  assert.deepStrictEqual(await errorsOf(bundlerName, remote), []);
  assert.deepStrictEqual(await errorsOf(bundlerName, host), []);
  return run(path.join(folder, "dist/main.js"));
}

for (const bundlerName of Object.keys(BUNDLERS)) {
  for (const mode of ["development", "production"]) {
    describe(`${bundlerName} ${mode}`, { timeout: 120_000 }, () => {
      const folder = path.join(OUTPUT, bundlerName, mode);
      const both = (async () => {
        fs.rmSync(folder, { recursive: true, force: true });
        write(folder);
        return [await alone(bundlerName, mode, folder), await federated(bundlerName, mode, folder)];
      })();
      for (const importer of Object.keys(IMPORTERS)) {
        for (const place of Object.keys(PLACES)) {
          it(`${importer} imports ${place}`, async () => {
            const [expected, found] = await both;
            const cells = KINDS.flatMap((kind) =>
              FORMS[importer].map((form) => [importer, place, kind, form].join(" ")),
            );
            assert.ok(cells.every((cell) => cell in expected && cell in found));
            const others = cells.filter(
              (cell) => found[cell] !== expected[cell] && !isWanted(bundlerName, cell, expected[cell], found[cell]),
            );
            assert.deepStrictEqual(
              others.map((cell) => `${cell}: ${found[cell]}`),
              others.map((cell) => `${cell}: ${expected[cell]}`),
            );
          });
        }
      }
    });
  }
}
