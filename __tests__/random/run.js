// Runs a built system on a page and writes down what each import got, which copies ran and how often.

const fs = require("node:fs");
const path = require("node:path");
const { Page, textOf } = require("./page");

/** How long a start, or an import, may take. Milliseconds. */
const PATIENCE = 1500;

/**
 * @typedef {object} Outcome
 * @property {Record<string, string>} got by import site
 * @property {Record<string, string>} [healed] the same, once all is well again
 * @property {string[]} ran modules, in the order that they ran
 * @property {string[]} stray errors that nobody caught, and starts that failed
 * @property {string[]} log
 */

/** What a function has besides its exports, which some namespaces of functions show. */
const OF_FUNCTIONS = ["arguments", "caller", "length", "name", "prototype"];

/** What is seen of a module or of a value of it. @param {any} value @param {number} [depth] @returns {string} */
function shape(value, depth = 0) {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return String(value);
  if (typeof value.then === "function") return "a promise";
  const keys = Object.keys(value)
    .filter((key) => !OF_FUNCTIONS.includes(key))
    .sort();
  const parts = keys.map((key) => {
    if (key === "id") return `id ${value.id}`;
    return key === "default" && depth < 2 ? `default ${shape(value.default, depth + 1)}` : key;
  });
  return `${typeof value}${value.__esModule && depth === 0 ? " of ES" : ""} { ${parts.join(", ")} }`;
}

/** @type {Page | undefined} whose code runs now */
let open;
process.on("unhandledRejection", (error) => open?.stray.push(textOf(error)));

/**
 * @typedef {object} How
 * @property {number} [patience] milliseconds
 * @property {(url: URL, file: () => string | undefined) => ReturnType<import("./page").Server>} [server]
 * @property {Record<string, unknown>} [globals] of the page
 * @property {() => void} [heal] makes well what is bad, before all imports are asked once more
 */

/**
 * @param {import("./system").System} system
 * @param {(app: string) => import("./builds").Built} builtOf
 * @param {How} [how]
 * @returns {Promise<Outcome>}
 */
async function run(system, builtOf, { patience = PATIENCE, server = (_, file) => file(), globals, heal } = {}) {
  /** @type {Record<string, string>} */
  const got = {};
  /** @type {string[]} */
  const ran = [];
  /** @type {[string, () => unknown][]} */
  let sites = [];
  /** @type {Map<string, () => unknown>} */
  const known = new Map();
  /** @param {Record<string, string>} got */
  const askAll = async (got) => {
    while (sites.length > 0) {
      const now = sites.sort(([a], [b]) => (a < b ? -1 : 1));
      sites = [];
      const asked = now.map(([site, use]) => async () => {
        known.set(site, use);
        got[site] = await within(patience, use);
      });
      if (system.together) await Promise.all(asked.map((use) => use()));
      else for (const use of asked) await use();
    }
  };
  /** @type {() => void} */
  let check = () => {};
  let waiting = 0;
  const page = new Page(
    (url) => server(url, () => read(path.join(builtOf(url.host.replace(/\.test$/, "")).output, url.pathname))),
    `http://${system.apps[0].name}.test/`,
    {
      shape,
      see: (/** @type {string} */ site, /** @type {() => unknown} */ ask) => sites.push([site, ask]),
      ran: (/** @type {string} */ id) => ran.push(id),
      started: () => {
        waiting--;
        check();
      },
      ...globals,
      failed: (/** @type {unknown} */ error) => page.stray.push(`start: ${textOf(error)}`),
    },
  );
  open = page;
  const [host] = system.apps;
  for (const files of builtOf(host.name).entries) {
    waiting++;
    const ready = new Promise((resolve) => (check = () => waiting === 0 && resolve(undefined)));
    const stray = page.stray.length;
    for (const file of files) {
      const url = `http://${host.name}.test/${file}`;
      await page.load(url, host.module).catch((error) => page.stray.push(textOf(error)));
    }
    check();
    // After an error it does not come; what is still under way may add to it.
    const end = Date.now() + patience;
    while (waiting > 0 && Date.now() < end) {
      await Promise.race([ready, new Promise((later) => setTimeout(later, 20))]);
      if (page.stray.length > stray) break;
    }
    if (waiting > 0 && page.stray.length === stray) page.stray.push(`start of ${host.name}: never`);
    waiting = 0;
  }
  await askAll(got);
  /** @type {Record<string, string> | undefined} */
  let healed;
  if (heal) {
    heal();
    healed = {};
    // In the same order as before: what is found only now comes last.
    sites = [...known];
    await askAll(healed);
  }
  // What goes wrong a task later counts too.
  await new Promise((later) => setTimeout(later, 1));
  page.close();
  return { got, healed, ran, stray: page.stray, log: page.log };
}

/** @param {number} patience @param {() => unknown} use @returns {Promise<string>} */
async function within(patience, use) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve("never"), patience)));
  try {
    return String(await Promise.race([use(), late]));
  } catch (error) {
    return `threw ${textOf(error)}`;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

module.exports = { run };
