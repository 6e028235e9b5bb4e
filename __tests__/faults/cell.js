// Runs one scenario in a page of its own and judges it by six criteria.

const VALUE = "x of v1 with dep 1.0.0";
/** How much later than without a fault a host may start: the runtime waits that long for what is silent. */
const START = 1000;
/** What says only that something took too long. */
const TOO_SLOW = /^after \d+ ms$|^\d+ ms more than without$/;
/** Longer than any time-out: what is not through by then never will be. */
const PENDING = 12_000;

/** Runs in the page before everything else. */
function watch() {
  const page = /** @type {any} */ (window);
  page.began = performance.now();
  page.stray = { errors: [], rejections: [] };
  page.violations = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    page.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
  );
  addEventListener("error", (event) => {
    if (event instanceof ErrorEvent) page.stray.errors.push(event.message);
  });
  addEventListener("unhandledrejection", (event) => page.stray.rejections.push(String(event.reason)));
}

/**
 * The page of a cell when its host has started, or has not in the time that the slowest peer takes.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @param {number} [patience] milliseconds
 */
async function open(browser, url, patience = 20_000) {
  // A profile of its own: connections, caches and offline mode are its own too.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "commit" });
  /** @type {{ ms: number, dep: string } | undefined} */
  let booted;
  // `waitForFunction` evaluates in the page, which policies forbid.
  for (const end = Date.now() + patience; !booted && Date.now() < end; ) {
    booted = await page.evaluate("window.booted");
    await page.waitForTimeout(50);
  }
  return { context, page, booted };
}

/**
 * What is wrong with the outcome of an import; nothing if nothing is.
 * @param {any} outcome
 * @param {string | string[]} expected kinds of error, "value", or "thrown" for the module's own error
 * @param {string} value
 * @returns {string | undefined}
 */
function judge(outcome, expected, value) {
  const fits = [expected].flat();
  if (outcome.pending) return "pending";
  if (!outcome.error) {
    if (outcome.value === undefined) return "AN EMPTY MODULE";
    if (!fits.includes("value")) return `gave ${outcome.value}`;
    return outcome.value === value ? undefined : `gave ${outcome.value}, not ${value}`;
  }
  const { name, kind, message, attempts, remote, expose, url } = outcome.error;
  if (fits.includes("thrown")) return name === "Error" || kind === "evaluation" ? undefined : `${name} ${kind}`;
  if (name !== "RemoteError") return `${name}: ${message}`;
  if (!fits.includes(kind)) return `kind ${kind} (${message})`;
  const lacks = Object.entries({ remote, expose, url, message }).filter(
    ([, text]) => typeof text !== "string" || !text,
  );
  if (lacks.length) return `the error has no ${lacks.map(([key]) => key)}`;
  return attempts >= 1 ? undefined : `attempts ${attempts}`;
}

/**
 * @param {number} count
 * @param {[number, number]} range
 */
const between = (count, [low, high]) => count >= low && count <= high;

/**
 * Marks by criterion: what is wrong, or nothing.
 * @param {object} found
 * @param {import("./table").Row} found.row
 * @param {number | undefined} found.started milliseconds, more than without a fault
 * @param {any} found.first
 * @param {any} found.other
 * @param {any[]} found.later imports after healing
 * @param {{ errors: string[], rejections: string[] }} found.stray
 * @param {[number, number]} found.asked requests until the first import was through, and after that
 */
function judged({ row, started, first, other, later, stray, asked }) {
  const { value = VALUE, within = 8500, notBefore = 0, after = "value", says, asks, asksAgain = [1, 1] } = row;
  const firstFault = () => {
    const fault = judge(first, row.first, value);
    if (fault) return fault;
    if (first.ms > within || first.at < notBefore) return `after ${first.ms} ms`;
    const text = `${first.error?.message}\n${first.error?.cause?.message}`;
    return first.error && says && !says.test(text) ? `says ${text}` : undefined;
  };
  const [before, again] = asked;
  return {
    start:
      started === undefined ? "never" : started > START ? `${Math.round(started)} ms more than without` : undefined,
    first: firstFault(),
    other: judge(other, "value", "other") || (other.ms > 4000 ? `after ${other.ms} ms` : undefined),
    healed: later.map((outcome) => judge(outcome, after, value)).find(Boolean),
    stray: stray.rejections.length
      ? `unhandled: ${stray.rejections}`
      : stray.errors.length > (row.errors || 1)
        ? `${stray.errors}`
        : undefined,
    requests: !between(before, asks)
      ? `${before}, not ${asks.join(" to ")}`
      : !between(again, asksAgain)
        ? `${again} after healing, not ${asksAgain.join(" to ")}`
        : undefined,
  };
}

/**
 * @param {object} how
 * @param {import("playwright-core").Browser} how.browser
 * @param {any} how.server
 * @param {string} how.bundlerName
 * @param {boolean} how.alone nothing else runs
 * @param {string} how.output
 * @param {string[]} how.twins
 * @param {number} how.normal milliseconds that a start takes without a fault
 * @param {import("./table").Row} row
 */
async function runCell({ browser, server, bundlerName, alone, output, twins, normal }, row) {
  const id = `${bundlerName}-${row.name}`;
  const { host = "host", head, headers, fault } = row;
  /** @type {import("./server").Cell} */
  const cell = { id, output, host, head, headers, fault, healed: false, deployed: {}, requests: [] };
  server.cells.set(id, cell);
  const { context, page, booted } = await open(browser, server.pageOf(id));
  try {
    if (!booted) return judged(neverStarted(row));
    const attempt = (/** @type {string} */ name) =>
      page.evaluate(([name, limit]) => /** @type {any} */ (window).attempt(name, limit), [name, PENDING]);
    const run = { page, context, cell, server, twins, attempt };
    const count = () =>
      cell.requests.filter(({ app, kind, look }) => app === "fault" && kind === (row.counts || "entry") && !look)
        .length;

    await row.before?.(run);
    const both = Promise.all([attempt(row.imports || "x"), attempt("other")]);
    const [first, other] = await both;
    const before = count();
    cell.healed = true;
    await page.evaluate("window.healed = true");
    await row.heal?.(run);
    const later = [await attempt(row.imports || "x"), await attempt(row.imports || "x")];
    /** @type {any} */
    const failed = await Promise.resolve(row.also?.(run)).then(() => undefined, String);
    const stray = await page.evaluate(async () => {
      await new Promise((task) => setTimeout(task, 50));
      return /** @type {any} */ (window).stray;
    });
    const started = alone ? await delay(booted.ms, cell, { browser, server, normal }) : booted.ms - normal;
    const found = judged({ row, started, first, other, later, stray, asked: [before, count() - before] });
    return { ...found, healed: found.healed || failed };
  } finally {
    await context.close();
  }
}

/**
 * How much later than without a fault the host starts, in milliseconds. A busy machine makes a start slow that is not: it
 * counts only if the next ones are too, each beside one without a fault.
 * @param {number} ms of the first start
 * @param {import("./server").Cell} cell
 * @param {{ browser: import("playwright-core").Browser, server: any, normal: number }} how
 */
async function delay(ms, cell, { browser, server, normal }) {
  let least = ms - normal;
  for (let again = 1; again <= 4 && least > START; again++) {
    const fine = await startOf(browser, server, { ...cell, id: `${cell.id}-fine`, fault: undefined });
    const own = await startOf(browser, server, { ...cell, id: `${cell.id}-again` });
    least = Math.min(least, own - fine);
  }
  return least;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {any} server
 * @param {import("./server").Cell} cell
 */
async function startOf(browser, server, cell) {
  server.cells.set(cell.id, { ...cell, healed: false, deployed: {}, requests: [] });
  const { context, booted } = await open(browser, server.pageOf(cell.id));
  await context.close();
  return booted ? booted.ms : Number.POSITIVE_INFINITY;
}

/** @param {import("./table").Row} row */
const neverStarted = (row) => {
  const never = { pending: true };
  const asked = /** @type {[number, number]} */ ([0, 0]);
  const stray = { errors: [], rejections: [] };
  return { row, started: undefined, first: never, other: never, later: [never], stray, asked };
};

module.exports = { START, TOO_SLOW, judged, open, runCell, startOf };
