// Reads manifests: from files, folders and addresses.

const fs = require("node:fs/promises");
const path = require("node:path");

/** How long one answer may take, in milliseconds. */
const PATIENCE = 15_000;
/** What Rust refuses need not be read. */
const MOST_BYTES = 50_000_000;
/** So many are read at the same time. */
const TOGETHER = 16;
const MANIFEST = "mf-manifest.json";
/** Has what others' manifests leave out. */
const STATS = "mf-stats.json";
/** A folder is searched so deep. */
const DEEPEST = 4;

/**
 * @typedef {object} Read
 * @property {string} source
 * @property {Buffer} [manifest]
 * @property {Record<string, number>} [sizes] bytes by name of the files beside it
 * @property {string} [problem] why it could not be read
 */

/** @param {string} input */
const isAddress = (input) => /^https?:\/\//i.test(input);

/**
 * @param {string} address
 * @param {number} patience in milliseconds
 * @returns {Promise<Buffer>}
 */
async function download(address, patience) {
  // The address of a folder, or of a manifest.
  const url = address.endsWith("/") ? address + MANIFEST : address;
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the server answered ${response.status}`);
  }
  /** @type {Uint8Array[]} */
  const chunks = [];
  let bytes = 0;
  for await (const chunk of /** @type {AsyncIterable<Uint8Array>} */ (/** @type {unknown} */ (response.body || []))) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param {any} error of the system or of `fetch` @param {number} patience */
function reason(error, patience) {
  if (error.name === "TimeoutError") return `no answer within ${patience / 1000} s`;
  // `fetch` says why in the cause.
  const { code, message } = error.cause || error;
  if (code === "ENOENT") return "there is no such file or folder";
  return [message, code].filter((part, index) => part && (index === 0 || !message?.includes(part))).join(", ");
}

/**
 * The manifests in `folder`.
 * @param {string} folder
 * @param {number} depth
 * @returns {Promise<string[]>}
 */
async function search(folder, depth = 0) {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  // The statistics alone do as well.
  const name = [MANIFEST, STATS].find((name) => entries.some((entry) => entry.isFile() && entry.name === name));
  if (name) return [path.join(folder, name)];
  if (depth === DEEPEST) return [];
  const folders = entries.filter((entry) => entry.isDirectory() && !/^(node_modules|\.)/.test(entry.name));
  const found = await Promise.all(folders.map(({ name }) => search(path.join(folder, name), depth + 1)));
  return found.flat().sort();
}

/**
 * Sizes of the files beside a manifest that does not say them, by their path from it.
 * @param {string} folder
 * @returns {Promise<Record<string, number>>}
 */
async function sizesIn(folder) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const entry of await fs.readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || Object.keys(sizes).length > 10_000) continue;
    // Node 18.17 has no `parentPath` yet.
    const file = path.join(/** @type {any} */ (entry).parentPath || entry.path || folder, entry.name);
    const { size } = await fs.stat(file);
    sizes[path.relative(folder, file).split(path.sep).join("/")] = size;
  }
  return sizes;
}

/** @param {string} file @returns {Promise<Read>} */
async function readFile(file) {
  const { size } = await fs.stat(file);
  if (size > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES} bytes`);
  const manifest = await fs.readFile(file);
  if (manifest.includes('"federation-rs"')) return { source: file, manifest };
  const folder = path.dirname(file);
  const stats =
    path.basename(file) === MANIFEST && (await fs.readFile(path.join(folder, STATS)).catch(() => undefined));
  return { source: file, manifest: stats || manifest, sizes: await sizesIn(folder).catch(() => ({})) };
}

/**
 * What one input stands for: a file, an address, or the manifests in a folder.
 * @param {string} input
 * @returns {Promise<string[]>}
 */
async function expand(input) {
  if (isAddress(input) || !(await fs.stat(input)).isDirectory()) return [input];
  const found = await search(input);
  if (found.length === 0) throw new Error(`there is no ${MANIFEST} in this folder; build with \`manifest: true\``);
  return found;
}

/**
 * A build writes both, and `dist/*.json` names both: statistics beside a manifest are no second application.
 * @param {(string | Read)[]} places
 */
function withoutStats(places) {
  const whole = (/** @type {string} */ place) => (isAddress(place) ? place : path.resolve(place));
  const all = new Set(places.map((place) => typeof place === "string" && whole(place)));
  const isOther = (/** @type {string} */ input) => {
    const place = whole(input);
    const manifest = place.replace(/mf-stats(?=\.json(?:\?|$))/, "mf-manifest").replace(/-stats(?=\.json(?:\?|$))/, "");
    return manifest !== place && all.has(manifest);
  };
  return places.filter((place) => typeof place !== "string" || !isOther(place));
}

/**
 * Reads all of `inputs`, several at a time, and gives each to `accept`, in the order of `inputs`: what is read is not kept.
 * What cannot be read comes with the reason. Never rejects.
 * @param {string[]} inputs
 * @param {(read: Read) => void} accept
 * @param {{ patience?: number, progress?: (done: number, all: number) => void }} [options]
 */
async function readAll(inputs, accept, { patience = PATIENCE, progress } = {}) {
  /** @param {string} source @param {() => Promise<Read>} read */
  const tried = (source, read) => read().catch((error) => ({ source, problem: reason(error, patience) }));
  /** @type {(string | Read)[]} */
  let places = [];
  for (const input of inputs) {
    const found = await expand(input).catch((error) => [{ source: input, problem: reason(error, patience) }]);
    places.push(...found);
  }
  places = withoutStats(places);
  /** @param {string | Read} place @returns {Promise<Read>} */
  const read = async (place) => {
    if (typeof place !== "string") return place;
    if (!isAddress(place)) return tried(place, () => readFile(place));
    return tried(place, async () => ({ source: place, manifest: await download(place, patience) }));
  };
  /** @type {Promise<Read>[]} */
  const running = [];
  let done = 0;
  for (const place of places) {
    running.push(read(place));
    if (running.length < TOGETHER) continue;
    accept(await /** @type {Promise<Read>} */ (running.shift()));
    progress?.(++done, places.length);
  }
  for (const last of running) {
    accept(await last);
    progress?.(++done, places.length);
  }
}

module.exports = { readAll };
