// One build in a process of its own; says what it took as JSON. All threads count, and what loading the plugin takes.

const { compilerOf } = require("./config");

const { name, folder, shape, mode } = JSON.parse(process.argv[2]);
const compiler = compilerOf(name, folder, shape, mode);
compiler.run((/** @type {Error | null} */ error, /** @type {any} */ stats) => {
  if (error) throw error;
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  compiler.close((/** @type {Error | null} */ closing) => {
    if (closing) throw closing;
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stdout.write(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
  });
});
