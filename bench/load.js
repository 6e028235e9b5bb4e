// How long a host's page waits for a remote's component: requests, depth of the waterfall, time. Every response takes 50 ms.
// node bench/load.js [--quick] [--rounds 9] [--by "ours, webpack;webpack"]

const fs = require("node:fs");
const path = require("node:path");
const { OUTPUT, keep, setUp, start } = require("./support/setup");
const { median, option } = require("./support/figures");
const { writeTable } = require("../__tests__/support/table");

const quick = process.argv.includes("--quick");
const rounds = Number(option("rounds") || (quick ? 3 : 9));
const only = option("by")?.split(";");
/** What ours is compared with. */
const peerOf = (/** @type {string} */ name) =>
  name.startsWith("ours, webpack") ? "webpack" : name.startsWith("ours, rspack") ? "rspack V1" : "";

/**
 * Opens the page as somebody who has never been there.
 * @param {import("playwright-core").Browser} browser
 * @param {string} url
 * @returns {Promise<number>} milliseconds from the navigation to the component
 */
async function open(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "commit" });
    const shown = await page.waitForFunction("window.shown", undefined, { timeout: 20_000 });
    return Number(await shown.jsonValue());
  } finally {
    await context.close();
  }
}

start(async () => {
  await setUp({ chromium: true });
  // Not before the set-up: these need npm packages and the addon.
  const { KINDS, VARIANTS, buildVariant, folderOf } = require("./load/apps");
  const { inRounds, serve, timed } = require("./load/server");
  const { launch } = require("../__tests__/support/chromium");

  let page = timed();
  const root = path.join(OUTPUT, "load");
  fs.rmSync(root, { recursive: true, force: true });
  const sides = ["hosts", "remotes"].map((side) => path.join(root, side));
  const [hosts, remotes] = await Promise.all(sides.map(async (root) => ({ root, ...(await serve(root, () => page)) })));
  const variants = VARIANTS.filter(({ name }) => !only || only.includes(name));
  for (const variant of variants) await buildVariant(variant, { hosts, remotes });

  const browser = await launch();
  const urlOf = (/** @type {string} */ name, /** @type {string} */ kind) =>
    `${hosts.url}/${folderOf(name)}/${kind}/index.html`;
  /** @type {Record<string, Record<string, { requests: number, depth: number, times: number[], waterfall: string[][] }>>} */
  const found = {};
  for (const kind of KINDS) {
    found[kind] = {};
    for (const { name } of variants) {
      page = inRounds();
      await open(browser, urlOf(name, kind));
      found[kind][name] = {
        requests: page.requests.length,
        depth: page.rounds.length,
        times: [],
        waterfall: page.rounds,
      };
    }
    for (let round = 0; round < rounds; round++) {
      const turn = round % variants.length;
      for (const { name } of [...variants.slice(turn), ...variants.slice(0, turn)]) {
        page = timed();
        found[kind][name].times.push(await open(browser, urlOf(name, kind)));
      }
    }
  }
  await browser.close();
  hosts.close();
  remotes.close();

  const rows = [["import of the remote", "by", "requests", "depth", "ms", "of the peer's time"]];
  /** @type {Record<string, object>} */
  const figures = {};
  for (const kind of KINDS) {
    figures[kind] = {};
    for (const { name } of variants) {
      const { requests, depth, times } = found[kind][name];
      const peer = found[kind][peerOf(name)];
      const ms = Math.round(median(times));
      const ratio = peer ? (median(times) / median(peer.times)).toFixed(2) : "";
      rows.push([kind, name, `${requests}`, `${depth}`, `${ms}`, ratio]);
      Object.assign(figures[kind], { [name]: { requests, depth, ms } });
    }
  }
  writeTable(path.join(OUTPUT, "load.md"), rows);
  if (process.argv.includes("--waterfall"))
    process.stdout.write(
      `${JSON.stringify(found, ["static", "lazy", ...variants.map(({ name }) => name), "waterfall"], 1)}\n`,
    );
  if (!only && !quick) keep("load", { unit: "ms", response: 50, rounds, figures });
});
