// What a bad remote does to its host: 42 scenarios on both bundlers, each in headless Chromium (or in Node) against a
// server that misbehaves, each judged by six criteria:
//
// - start: the host starts at most a second later than without the fault;
// - first: the first import is rejected in time with an error that says what happened, or succeeds where it should;
// - other: another remote works meanwhile;
// - healed: the next imports after healing give the right value without a reload, or are refused where JavaScript has it so;
// - stray: no unhandled rejection, at most one error in the window;
// - requests: as many as stated.
//
// FEDERATION_FAULTS=name,name runs some only.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { writeTable } = require("./support/table");
const { buildAll, buildTwins } = require("./faults/builds");
const { TOO_SLOW, runCell, startOf } = require("./faults/cell");
const { runNodeCell } = require("./faults/node");
const { startFaultServer } = require("./faults/server");
const { MORE, ROWS } = require("./faults/table");

const OUTPUT = path.join(__dirname, ".output", "faults");
const CRITERIA = ["start", "first", "other", "healed", "stray", "requests"];
const only = process.env.FEDERATION_FAULTS?.split(",");
const wanted = (/** @type {{ name: string }} */ { name }) => !only || only.includes(name);
/** Most of a cell's time is waiting. */
const AT_ONCE = 6;

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startFaultServer>>} */
let server;
/** By bundler: the errors of a build with two remotes of one name, and how long a start takes. @type {Record<string, any>} */
const facts = {};
/** By row and bundler: the marks. @type {Record<string, Record<string, any>>} */
const results = {};

before(async () => {
  assert.strictEqual(ROWS.length, 42);
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  [browser, server] = await Promise.all([launch(), startFaultServer()]);
  for (const bundlerName of Object.keys(BUNDLERS)) {
    const output = path.join(OUTPUT, bundlerName);
    await buildAll(bundlerName, output, server.port);
    facts[bundlerName] = {
      output,
      twins: await buildTwins(bundlerName),
      normal: await normalStart(bundlerName, output),
    };
  }
});

/**
 * The median of five starts without a fault.
 * @param {string} bundlerName
 * @param {string} output
 */
async function normalStart(bundlerName, output) {
  const cell = { id: `${bundlerName}-fine`, output, host: "host", healed: true, deployed: {}, requests: [] };
  const times = [];
  for (let index = 0; index < 5; index++) times.push(await startOf(browser, server, cell));
  return times.sort((a, b) => a - b)[2];
}

after(async () => {
  await browser?.close();
  server?.close();
  for (const [name, rows] of Object.entries({ faults: ROWS, "more-faults": MORE })) report(name, rows.filter(wanted));
});

/** @param {string} name of the file @param {import("./faults/table").Row[]} rows */
function report(name, rows) {
  const bundlers = Object.keys(BUNDLERS);
  /** @param {any} found */
  const cell = (found) => {
    if (!found) return "-";
    const wrong = CRITERIA.filter((criterion) => found[criterion]);
    return wrong.length ? `NO: ${wrong.map((criterion) => `${criterion} ${found[criterion]}`).join("; ")}` : "yes";
  };
  const line = (/** @type {import("./faults/table").Row} */ row) => [
    row.title,
    ...bundlers.map((bundler) => cell(results[row.name]?.[bundler])),
  ];
  const table = [["fault", ...bundlers], ...rows.map(line)];
  writeTable(
    path.join(OUTPUT, `${name}.md`),
    table.map((row) => row.map((text) => text.replace(/\s+/g, " ").slice(0, 160))),
  );
  const good = table.slice(1).flatMap((row) => row.slice(1).filter((text) => text === "yes")).length;
  process.stdout.write(`${good} of ${rows.length * bundlers.length} cells\n`);
}

/** By bundler: the last of its cells in Node, which have one address. @type {Record<string, Promise<unknown>>} */
const turns = {};

/**
 * @template T
 * @param {string} bundlerName
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
function inTurn(bundlerName, run) {
  const own = (turns[bundlerName] || Promise.resolve()).then(run);
  turns[bundlerName] = own.catch(() => {});
  return own;
}

/** @param {import("./faults/table").Row} row @param {string} bundlerName @param {boolean} alone */
async function run(row, bundlerName, alone) {
  const how = { browser, server, bundlerName, alone, ...facts[bundlerName] };
  const found = row.runs === "node" ? await inTurn(bundlerName, () => runNodeCell(how, row)) : await runCell(how, row);
  results[row.name] = { ...results[row.name], [bundlerName]: found };
  return JSON.parse(JSON.stringify(found));
}

/** Cells that were only too slow, while others ran beside them. @type {[import("./faults/table").Row, string][]} */
const slow = [];

describe("faults", { concurrency: AT_ONCE }, () => {
  for (const row of [...ROWS, ...MORE].filter(wanted)) {
    for (const bundlerName of Object.keys(BUNDLERS).filter((name) => (row.only ?? name) === name)) {
      it(`${row.title}, ${bundlerName}`, { timeout: 90_000 }, async () => {
        const found = await run(row, bundlerName, false);
        if (Object.keys(found).length && Object.values(found).every((text) => TOO_SLOW.test(text))) {
          slow.push([row, bundlerName]);
        } else {
          assert.deepStrictEqual(found, {});
        }
      });
    }
  }
});

it("cells that were too slow on a busy machine, one after the other", { timeout: 600_000 }, async () => {
  for (const [row, bundlerName] of slow) {
    assert.deepStrictEqual(await run(row, bundlerName, true), {}, `${row.title}, ${bundlerName}`);
  }
});
