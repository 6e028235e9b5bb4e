// What a manifest costs: CPU time (all threads) of the hooks that make it, in a build and in rebuilds of an application of
// 6,000 modules, 100 of them exposed. Nothing else of a build changes with the option, and compared with a whole build the
// hooks are too small to be found in its total.
//
// node bench/manifest.js [rebuilds]

const fs = require("node:fs");
const path = require("node:path");
const { BUNDLERS } = require("../__tests__/support/bundlers");

/** CPU time since the last look, in milliseconds. */
let spent = 0;
/** The hooks that are tapped while `run` runs are timed. @param {any[]} hooks @param {() => void} run @param {(run: Function) => Function} around */
function whileTapping(hooks, run, around) {
  for (const hook of hooks) {
    const { tap } = hook;
    hook.tap = (/** @type {any} */ options, /** @type {Function} */ call) => tap.call(hook, options, around(call));
  }
  run();
  for (const hook of hooks) delete hook.tap;
}
/**
 * webpack makes the bytes of an asset when somebody asks for the first time, and keeps them: what writes the assets would.
 * @param {any} compilation
 */
function makeAssets({ assets, compiler }) {
  if (compiler.webpack.rspackVersion) return;
  for (const source of Object.values(assets)) source.buffer();
}

/** @param {Function} run */
const timed =
  (run) =>
  (/** @type {unknown[]} */ ...args) => {
    const before = process.cpuUsage();
    const result = run(...args);
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    return result;
  };

// Before the glue takes it.
const manifest = require("../lib/manifest");
const { addManifest } = manifest;
manifest.addManifest = (compiler, federation) => {
  const { finishMake, thisCompilation } = compiler.hooks;
  const add = () => addManifest(compiler, federation);
  const inside = (/** @type {Function} */ run) => (/** @type {any} */ compilation) => {
    const process = (/** @type {Function} */ call) => {
      const emit = timed(call);
      return (/** @type {unknown[]} */ ...args) => {
        makeAssets(compilation);
        return emit(...args);
      };
    };
    whileTapping([compilation.hooks.processAssets], () => run(compilation), process);
  };
  whileTapping([finishMake], () => whileTapping([thisCompilation], add, inside), timed);
};
const { ModuleFederationPlugin } = require("..");

const FOLDER = path.join(__dirname, ".output", "manifest");
const EXPOSES = 100;
const MODULES_EACH = 59;

/** Every expose has modules of its own, a shared package, a component that is loaded later, and some exports. */
function writeSources() {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(path.join(FOLDER, "src"), { recursive: true });
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    fs.mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true });
    fs.writeFileSync(path.join(FOLDER, file), text);
  };
  write("package.json", JSON.stringify({ name: "bench", version: "1.0.0", dependencies: { dep: "^1.0.0" } }));
  write("node_modules/dep/package.json", JSON.stringify({ name: "dep", version: "1.0.0" }));
  write("node_modules/dep/index.js", "export const dep = 1;");
  write("src/index.js", "export const start = 1;");
  for (let expose = 0; expose < EXPOSES; expose++) {
    const modules = Array.from({ length: MODULES_EACH }, (_, index) => `m${expose}_${index}`);
    const lines = modules.map((name) => `import { ${name} } from "./${expose}/${name}";`);
    write(
      `src/expose${expose}.js`,
      `import { dep } from "dep";\n${lines.join("\n")}\nexport * from "./${expose}/${modules[0]}";\n` +
        `export const all = () => [dep, ${modules.join(", ")}];\nexport const later = () => import("./${expose}/${modules[1]}");\n`,
    );
    for (const name of modules) {
      const body = Array.from({ length: 20 }, (_, line) => `  values.push(${line} * count); // ${name}`).join("\n");
      write(
        `src/${expose}/${name}.js`,
        `export function ${name}(count) {\n  const values = [];\n${body}\n  return values;\n}\n`,
      );
    }
  }
}

/** @param {string} bundlerName */
function compilerOf(bundlerName) {
  const exposes = Array.from({ length: EXPOSES }, (_, index) => [`./expose${index}`, `./src/expose${index}.js`]);
  return BUNDLERS[bundlerName]({
    mode: "development",
    context: FOLDER,
    entry: "./src/index.js",
    devtool: false,
    cache: { type: "memory" },
    output: { path: path.join(FOLDER, `dist-${bundlerName}`), uniqueName: "bench" },
    plugins: [
      new ModuleFederationPlugin({
        name: "bench",
        filename: "remoteEntry.js",
        exposes: Object.fromEntries(exposes),
        shared: { dep: { singleton: true } },
        manifest: true,
      }),
    ],
  });
}

/** Changes one exposed module, as often as asked, and says what each build took. @param {string} bundlerName @param {number} rebuilds */
function measure(bundlerName, rebuilds) {
  const file = path.join(FOLDER, "src", "expose0.js");
  const text = fs.readFileSync(file, "utf8");
  /** @type {number[]} */
  const times = [];
  return new Promise((resolve, reject) => {
    const watching = compilerOf(bundlerName).watch(
      { aggregateTimeout: 20 },
      (/** @type {Error | null} */ error, /** @type {any} */ stats) => {
        const failed = error || (stats.hasErrors() && new Error(stats.toString({ all: false, errors: true })));
        times.push(spent);
        spent = 0;
        if (failed || times.length > rebuilds) {
          watching.close(() => (failed ? reject(failed) : resolve(times)));
          return;
        }
        // A change within the same tick of the file system's clock would not be seen.
        setTimeout(() => fs.writeFileSync(file, `${text}export const change${times.length} = 1;\n`), 1000);
      },
    );
  }).finally(() => fs.writeFileSync(file, text));
}

async function main() {
  const rebuilds = Number(process.argv[2] || 5);
  writeSources();
  for (const bundlerName of Object.keys(BUNDLERS)) {
    const [build, ...times] = /** @type {number[]} */ (await measure(bundlerName, rebuilds));
    const middle = times.sort((a, b) => a - b)[times.length >> 1];
    const { size } = fs.statSync(path.join(FOLDER, `dist-${bundlerName}`, "mf-manifest.json"));
    process.stdout.write(
      `${bundlerName}: build ${build.toFixed(1)} ms, rebuild ${middle.toFixed(1)} ms (median of ${times.length}), manifest ${size} bytes\n`,
    );
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
