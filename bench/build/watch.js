// Rebuilds in a process of its own: one module is edited again and again. Says CPU of each rebuild and memory as JSON.

const fs = require("node:fs");
const path = require("node:path");
const { compilerOf } = require("./config");

const { name, folder, shape, mode, rebuilds } = JSON.parse(process.argv[2]);
const compiler = compilerOf(name, folder, shape, mode);
const edited = path.join(folder, "src", "0", "m3.js");
const source = fs.readFileSync(edited, "utf8");

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const memory = () => {
  global.gc?.();
  return process.memoryUsage().rss / 1e6;
};

/** @type {number[]} */
const cpu = [];
/** @type {number[]} */
const sizes = [];
let before = 0;
let count = 0;
const watching = compiler.watch(
  { aggregateTimeout: 5 },
  (/** @type {Error | null} */ error, /** @type {any} */ stats) => {
    if (error) throw error;
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    // The first is the build itself; a watcher may tell of files that were written before it began.
    if (count > 0) cpu.push(used() - before);
    if (count % 10 === 0) sizes.push(memory());
    if (count === rebuilds) {
      fs.writeFileSync(edited, source);
      process.stdout.write(JSON.stringify({ cpu, sizes }), () => process.exit());
      return;
    }
    count++;
    setTimeout(() => {
      before = used();
      fs.writeFileSync(edited, `${source}\nexport const edit = ${count};\n`);
    }, 20);
  },
);
process.on("exit", () => watching.close(() => {}));
