// On rspack a call into JavaScript for each import is dear: how many there are must not depend on the number of imports.

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { it } = require("node:test");
const { BUNDLERS, messages } = require("./support/bundlers");
const { ModuleFederationPlugin } = require("..");

const FOLDER = path.join(__dirname, ".output", "direct");

const REACT = 'import * as React from "react";\nexport default React.version;\n';
const JSX =
  'import * as React from "react";\nimport { jsx } from "react/jsx-runtime";\nexport default jsx(React.version);\n';

/**
 * An application of `count` modules that all import react.
 * @param {number} count
 * @param {object} [description] more of its package.json
 * @param {string} [source] of each
 */
function generate(count, description, source = REACT) {
  const app = path.join(FOLDER, `app-${count}`);
  fs.rmSync(app, { recursive: true, force: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    fs.mkdirSync(path.dirname(path.join(app, name)), { recursive: true });
    fs.writeFileSync(path.join(app, name), text);
  };
  write("package.json", JSON.stringify({ name: "app", dependencies: { react: "^18.0.0" }, ...description }));
  write("node_modules/react/package.json", JSON.stringify({ name: "react", version: "18.2.0" }));
  write("node_modules/react/index.js", "exports.version = '18.2.0';");
  write("node_modules/react/jsx-runtime.js", "require('react'); exports.jsx = (type) => type;");
  const folder = (/** @type {number} */ index) => `${Math.floor(index / 100)}`;
  for (let index = 0; index < count; index++) {
    write(`src/${folder(index)}/m${index}.js`, source);
  }
  const line = (/** @type {number} */ index) =>
    `import m${index} from "./${folder(index)}/m${index}.js"; use(m${index});\n`;
  write(
    "src/index.js",
    `const use = console.log;\n${Array.from({ length: count }, (_, index) => line(index)).join("")}`,
  );
  return app;
}

/** @param {string} app @returns {Record<string, number>} by function of lib/: calls in a build */
function callsIn(app) {
  const federation = JSON.stringify({ name: "app", shared: { react: { singleton: true } } });
  const args = [path.join(__dirname, "direct", "calls.js"), app, path.join(app, "dist"), federation];
  const { calls, errors } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 }));
  assert.deepStrictEqual(errors, []);
  // One call that walks through the names of the build's files; and how often a sort of the virtual modules compares two, which
  // depends on the order in which rspack lists them: it is another one each time.
  const varies = (/** @type {string} */ name) =>
    name.startsWith("modules/advice.js") || name === "runtime/index.js byRequest";
  return Object.fromEntries(Object.entries(calls).filter(([name]) => !varies(name)));
}

/** What rspack calls: hooks, the loader, what a rule or a replacement asks. */
const FROM_RSPACK =
  /^(?:modules\/(?:index|workers|files|provided)|imports\/(?:index|direct|stale)|loaders\/virtual|runtime\/(?:index|bare))\.js /;

for (const [what, description] of Object.entries({ "": {}, " by Node's rules": { type: "module" } })) {
  it(`10,000 modules${what} that import react cost at most 200 calls, and no more than 10 modules`, () => {
    const [few, many] = [10, 10_000].map((count) => callsIn(generate(count, description)));
    const calls = Object.entries(many).filter(([name]) => FROM_RSPACK.test(name));
    const sum = calls.reduce((sum, [, count]) => sum + count, 0);
    assert.ok(sum > 10 && sum <= 200, `${sum}: ${JSON.stringify(calls)}`);
    assert.deepStrictEqual(many, few);
  });
}

it("what compilers write into modules with JSX costs no more calls with more modules", () => {
  const [few, many] = [10, 1_000].map((count) => callsIn(generate(count, {}, JSX)));
  assert.deepStrictEqual(many, few);
});

it("a compiler that builds again says so if its modules need something else by now", async () => {
  const app = generate(10);
  const compiler = BUNDLERS.rspack({
    mode: "development",
    context: app,
    entry: "./src/index.js",
    output: { path: path.join(app, "dist"), uniqueName: "app" },
    plugins: [new ModuleFederationPlugin({ name: "app", shared: ["react"] })],
  });
  /** @returns {Promise<string[]>} errors */
  const run = () =>
    new Promise((resolve, reject) => {
      compiler.run((/** @type {Error | null} */ error, /** @type {any} */ stats) =>
        error ? reject(error) : resolve(messages(stats, "errors")),
      );
    });
  const packageIn = (/** @type {string} */ folder) => {
    fs.mkdirSync(path.join(app, folder), { recursive: true });
    fs.writeFileSync(path.join(app, folder, "package.json"), JSON.stringify({ name: "inner", version: "1.0.0" }));
  };
  assert.deepStrictEqual(await run(), []);
  packageIn("made-meanwhile");
  assert.deepStrictEqual(await run(), []);
  packageIn("src/0");
  const inner = await run();
  assert.strictEqual(inner.length, 1);
  assert.match(inner[0], /package\.json/);
  fs.rmSync(path.join(app, "src/0/package.json"));
  assert.deepStrictEqual(await run(), []);
  fs.writeFileSync(path.join(app, "package.json"), JSON.stringify({ name: "app", dependencies: { react: "^17.0.0" } }));
  const errors = await run();
  assert.strictEqual(errors.length, 1);
  assert.match(errors[0], /package\.json/);
  await new Promise((resolve) => compiler.close(resolve));
});
