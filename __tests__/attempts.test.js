// A property test of everything between an import and its module: random orders of imports, answers, failures, silence,
// deploys, unloads and registrations, over two remotes, on the runtime that the bundlers really emit. `attempts/judge.js` says
// what must hold, `attempts/run.js` how to repeat an order and to find the shortest one that still fails.
//   FEDERATION_ORDERS=100000 FEDERATION_SEED=1 node --test __tests__/attempts.test.js

const path = require("node:path");
const assert = require("node:assert");
const { execFile } = require("node:child_process");
const { describe, it } = require("node:test");
const { BUNDLERS } = require("./support/bundlers");

const RUN = path.join(__dirname, "attempts", "run.js");
const ORDERS = process.env.FEDERATION_ORDERS || "2000";
const SEED = process.env.FEDERATION_SEED || "1";

describe("orders of events", { concurrency: true }, () => {
  for (const bundlerName of Object.keys(BUNDLERS)) {
    it(`${ORDERS} from seed ${SEED}, ${bundlerName}`, async (test) => {
      const args = [RUN, bundlerName, "--seed", SEED, "--count", ORDERS];
      const [code, said] = await new Promise((done) => {
        const child = execFile(process.execPath, args, { maxBuffer: 1e8 }, (_, stdout, stderr) =>
          done([child.exitCode, stdout + stderr]),
        );
      });
      test.diagnostic(said.trim().split("\n").at(-1));
      assert.strictEqual(code, 0, said);
    });
  }
});
