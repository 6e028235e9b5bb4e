// npm start: sets everything up, builds the examples and serves them until Ctrl-C.
// npm start -- --check: opens the pages in a browser instead and ends with 0 if all is as it should be.

const { browser, dependencies, say } = require("./run");
const { build } = require("./build");

/** @typedef {{ example: import("../examples/tools/applications").Example, urls: Record<string, string> }} Running */

/** @returns {Promise<Running[]>} */
async function startExamples() {
  // Not before the set-up: these need npm packages and the addon.
  const examples = require("../examples/tools/applications");
  const { runExample } = require("../examples/tools/run");
  const running = [];
  for (const example of examples) running.push({ example, urls: await runExample(example) });
  return running;
}

/** @param {Running[]} running */
function show(running) {
  say("serving until Ctrl-C");
  for (const { example, urls } of running) {
    const [page, ...remotes] = Object.values(urls);
    process.stdout.write(`\n  ${page}  ${example.title}\n`);
    for (const url of remotes) process.stdout.write(`    ${url}/remoteEntry.js\n`);
  }
  process.stdout.write("\n");
}

/**
 * @param {Running[]} running
 * @returns {Promise<number>} how many facts are wrong
 */
async function check(running) {
  const { launch } = require("../__tests__/support/chromium");
  const { checkExample } = require("../examples/tools/check");
  say("the pages in a browser");
  const chromium = await launch();
  let wrong = 0;
  for (const { example, urls } of running) wrong += await checkExample(chromium, example, urls);
  await chromium.close();
  return wrong;
}

/** What a signal ends with: success only for a server that was to run until then. */
let interrupted = 130;

async function main() {
  const checking = process.argv.includes("--check");
  await dependencies();
  if (checking) await browser();
  await build(process.env.FEDERATION_PROFILE === "ci" ? "ci" : "release");
  say("the examples");
  const running = await startExamples();
  if (!checking) {
    show(running);
    interrupted = 0;
    return;
  }
  const wrong = await check(running);
  say(wrong ? `${wrong} of the facts above are wrong` : "all is as it should be");
  process.exit(wrong ? 1 : 0);
}

// A process that a signal ends does not tidy up; one that exits does.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(interrupted));

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
