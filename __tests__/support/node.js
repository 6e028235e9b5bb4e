// Runs the bundles of a case in a process of their own: `node node.js file ...`. Prints what `page.js` gives, as JSON.

const path = require("node:path");
const { pathToFileURL } = require("node:url");

/** @type {any} */
const scope = globalThis;
/** @type {Record<string, string>} what `page.js` calls by its name in a page */
const EVENTS = { error: "uncaughtException", unhandledrejection: "unhandledRejection" };
scope.addEventListener = (/** @type {string} */ name, /** @type {(event: object) => void} */ listener) =>
  process.on(EVENTS[name], (/** @type {any} */ error) => listener({ message: error?.stack, reason: error }));
// Not checked: it is for pages, and plain.
require(path.join(__dirname, "page.js"));
delete scope.addEventListener;

// Else a case that waits for nothing ends without results.
const alive = setInterval(() => {}, 1000);

async function main() {
  // `import` takes CommonJS too.
  for (const file of process.argv.slice(2)) await import(pathToFileURL(path.resolve(file)).href);
  process.stdout.write(`${JSON.stringify(await scope.results)}\n`);
  clearInterval(alive);
}

main().catch((error) => {
  process.stderr.write(`${error?.stack || error}\n`);
  process.exit(1);
});
