// Builds in worker threads; every third is ended, and another takes its place. On webpack that happens while it builds. On
// rspack it happens between builds: a thread that ends while rspack waits for any hook or loader in it makes rspack itself
// abort the process, also without this plugin (2.3.2: "JsCallback was aborted, can not clone it").
// node threads.js <bundler> <folder>: prints hashes of all outputs, and how many builds and ended threads there were.

const { Worker, isMainThread, parentPort, workerData } = require("node:worker_threads");
const { buildRich } = require("../support/rich");

const WORKERS = Number(process.env.FEDERATION_WORKERS || 3);
const BUILDS = Number(process.env.FEDERATION_BUILDS || 2);
/** A thread that is to end does so at most this long after its first build has begun. Milliseconds. */
const LATEST = 250;
/** The message after which the time to its end runs. @type {Record<string, string>} */
const MOMENT = { webpack: "begun", rspack: "hash" };

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
      const here = MOMENT[/** @type {any} */ (data).bundlerName] in message;
      if (here && endAfter !== undefined) setTimeout(() => worker.terminate(), endAfter);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (code === 0 || endAfter !== undefined) resolve(hashes);
      else reject(new Error(`a thread ended with ${code}`));
    });
  });
}

async function main() {
  const [, , bundlerName, folder] = process.argv;
  let ended = 0;
  const lane = async (/** @type {number} */ index) => {
    const all = [];
    for (let done = 0; done < BUILDS; ) {
      const data = { bundlerName, folder, output: `dist-${index}-${done}`, builds: BUILDS - done, stays: false };
      const ends = (index + done + ended) % 3 === 0 && ended < BUILDS * WORKERS;
      if (ends && bundlerName === "rspack") Object.assign(data, { builds: 1, stays: true });
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
  const { bundlerName, folder, output, builds, stays } = workerData;
  for (let index = 0; index < builds; index++) {
    parentPort?.postMessage({ begun: index });
    parentPort?.postMessage({ hash: await buildRich(bundlerName, folder, { output }) });
  }
  // Until it is ended.
  if (stays) setInterval(() => {}, 1000);
}

const running = isMainThread ? main() : work();
running.catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
