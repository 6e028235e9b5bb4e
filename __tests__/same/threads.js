// Builds in worker threads; every third is ended while it builds, and another takes its place.
// node threads.js <bundler> <folder>: prints hashes of all outputs, and how many builds and ended threads there were.

const { Worker, isMainThread, parentPort, workerData } = require("node:worker_threads");
const { buildRich } = require("../support/rich");

const WORKERS = Number(process.env.FEDERATION_WORKERS || 3);
const BUILDS = Number(process.env.FEDERATION_BUILDS || 2);
/** A thread that is to end does so at most this long after its first build has begun. Milliseconds. */
const LATEST = 250;

/**
 * One thread from its start to its end.
 * @param {object} data
 * @param {number} [endAfter] milliseconds after it has begun to build
 * @returns {Promise<string[]>} what it has built
 */
function thread(data, endAfter) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const hashes = [];
    const worker = new Worker(__filename, { workerData: data });
    worker.on("message", (message) => {
      if (message.hash) hashes.push(message.hash);
      else if (endAfter !== undefined) setTimeout(() => worker.terminate(), endAfter);
    });
    worker.on("error", reject);
    worker.on("exit", () => resolve(hashes));
  });
}

async function main() {
  const [, , bundlerName, folder] = process.argv;
  let ended = 0;
  const lane = async (/** @type {number} */ index) => {
    const all = [];
    for (let done = 0; done < BUILDS; ) {
      const data = { bundlerName, folder, output: `dist-${index}-${done}`, builds: BUILDS - done };
      const ends = (index + done + ended) % 3 === 0 && ended < BUILDS * WORKERS;
      const hashes = await thread(data, ends ? (LATEST * ((index * 7 + ended * 3) % 11)) / 10 : undefined);
      if (ends) ended++;
      all.push(...hashes);
      done += ends ? Math.max(1, hashes.length) : hashes.length;
    }
    return all;
  };
  const all = (await Promise.all(Array.from({ length: WORKERS }, (_, index) => lane(index)))).flat();
  process.stdout.write(JSON.stringify({ hashes: [...new Set(all)], builds: all.length, ended }));
}

/** In a thread. */
async function work() {
  const { bundlerName, folder, output, builds } = workerData;
  for (let index = 0; index < builds; index++) {
    parentPort?.postMessage({ begun: index });
    parentPort?.postMessage({ hash: await buildRich(bundlerName, folder, { output }) });
  }
}

const running = isMainThread ? main() : work();
running.catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
