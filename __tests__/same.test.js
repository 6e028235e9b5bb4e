// The same sources give the same bytes: in any folder, whatever the order of the options, however many compilers run at once,
// in threads that are ended. FEDERATION_RUNS: builds in each folder; FEDERATION_WORKERS and
// FEDERATION_BUILDS: threads and builds in each.

const path = require("node:path");
const assert = require("node:assert");
const { spawnSync } = require("node:child_process");
const { describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");
const { OPTIONS, buildRich, writeRich } = require("./support/rich");

const OUTPUT = path.join(__dirname, ".output", "same");
const FOLDERS = ["a", "another-folder", "deep/er/ä b"];
const RUNS = Number(process.env.FEDERATION_RUNS || 3);

/** Numbers from 0 to 1, the same in every run of the tests. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * The same value with the fields of its objects in another order.
 * @param {any} value
 * @param {() => number} next
 * @returns {any}
 */
function shuffled(value, next) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => ({ at: next(), entry: [key, shuffled(item, next)] }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ entry }) => entry));
}

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(bundlerName, () => {
    for (const mode of ["development", "production"]) {
      it(`${FOLDERS.length} folders, ${RUNS} builds each, options in any order, ${mode}: one hash`, async () => {
        const next = random(20261122);
        const hashes = new Set();
        const orders = new Set();
        for (const name of FOLDERS) {
          const folder = path.join(OUTPUT, bundlerName, mode, name);
          writeRich(folder);
          for (let run = 0; run < RUNS; run++) {
            const options = run === 0 ? OPTIONS : shuffled(OPTIONS, next);
            orders.add(JSON.stringify(options));
            hashes.add(await buildRich(bundlerName, folder, { options, mode }));
          }
        }
        assert.deepStrictEqual([...hashes].length, 1, [...hashes].join("\n"));
        assert.ok(orders.size > 1, "the order is another");
      });
    }

    it("8 compilers at once give the bytes of one", async () => {
      const folder = path.join(OUTPUT, bundlerName, "at-once");
      writeRich(folder);
      const alone = await buildRich(bundlerName, folder);
      const names = Array.from({ length: 8 }, (_, index) => `dist-${index}`);
      const all = await Promise.all(names.map((output) => buildRich(bundlerName, folder, { output })));
      assert.deepStrictEqual([...new Set(all)], [alone]);
    });

    // In a process of its own: a crash ends it.
    it("worker threads, some of them ended, give the bytes of one", {
      timeout: 3_600_000,
    }, async () => {
      const folder = path.join(OUTPUT, bundlerName, "threads");
      writeRich(folder);
      const alone = await buildRich(bundlerName, folder);
      const script = path.join(__dirname, "same", "threads.js");
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [script, bundlerName, folder], {
        encoding: "utf8",
      });
      assert.deepStrictEqual([status, signal], [0, null], stderr);
      const { hashes, builds, ended } = JSON.parse(stdout);
      assert.deepStrictEqual(hashes, [alone]);
      assert.ok(builds > 0 && ended > 0, stdout);
    });
  });
}
