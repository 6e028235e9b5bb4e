// Every host with every remote: React is shared, and a component of the remote with state of its own is rendered by the
// host. Both bring the same version; of these the one with the greater name is taken, so that there are two rounds.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const { browse } = require("../support/browse");
const { build, messages } = require("../support/bundlers");
const { writeTable } = require("../support/table");
const { BUILDS } = require("./builds");

/** @typedef {import("./builds").Build} Build */
/** @typedef {import("../interop.test").Site} Site */

const SHARED = { react: { singleton: true } };
const PAGE = '<!doctype html><title>interop</title><div id="root"></div><script src="main.js"></script>';
/** Name of the host, and whose React it gets then: the remote's name is `remote`. */
const ROUNDS = /** @type {const} */ ([
  ["app", "remotes"],
  ["shell", "hosts"],
]);
/** In React's own module, and in no other of its package or of react-dom's. */
const REACT = " * react.production.min.js";

/** @param {string} name */
const folderOf = (name) => name.replace(/\W+/g, "-");

/**
 * Builds one side, and fails if the bundler has anything to say.
 * @param {Build} by
 * @param {"host" | "remote"} side
 * @param {string} output
 * @param {object} entry
 * @param {{ name: string, [option: string]: any }} options of the federation plugin
 */
async function buildSide(by, side, output, entry, options) {
  const stats = await build(by.bundler, {
    mode: "production",
    context: path.join(__dirname, side),
    entry,
    target: "web",
    devtool: false,
    // `versions.test.js` has minimised builds; here it is what takes the time, and `REACT` is in a comment.
    optimization: { minimize: false },
    // React makes bundles larger than what bundlers recommend.
    performance: false,
    output: { path: output, filename: "[name].js", publicPath: "auto", uniqueName: options.name },
    plugins: [by.plugin({ shared: SHARED, ...options })],
  });
  assert.deepStrictEqual([...messages(stats, "errors"), ...messages(stats, "warnings")], [], `${side} by ${by.name}`);
}

/**
 * @param {Site} site
 * @returns {string[]} which sides the page fetched React from
 */
function reactsOf({ hosts, remotes }) {
  /** @param {Site["hosts"]} side */
  const count = ({ root, requests }) =>
    requests.filter((url) => url.endsWith(".js") && fs.readFileSync(path.join(root, url), "utf8").includes(REACT))
      .length;
  return [...Array(count(hosts)).fill("hosts"), ...Array(count(remotes)).fill("remotes")];
}

/**
 * @param {Site} site
 * @returns {() => void} writes the table
 */
function pairs(site) {
  /** What its remote is called in a host's options, by build. @type {Map<Build, Promise<string>>} */
  const remotes = new Map();
  /** Of each round, by host and remote. @type {Map<string, boolean[]>} */
  const outcomes = new Map();

  /** Every remote is built once: it does not know its hosts. @param {Build} by */
  const remoteBy = (by) => {
    const folder = folderOf(by.name);
    const options = { name: "remote", filename: "remoteEntry.js", exposes: { "./Counter": "./Counter.js" } };
    const built = buildSide(by, "remote", path.join(site.remotes.root, folder), {}, options);
    return built.then(() => `remote@${site.remotes.url}/${folder}/remoteEntry.js`);
  };

  /** @param {Build} host @param {Build} remote @param {(typeof ROUNDS)[number]} round */
  const run = async (host, remote, [name, expected]) => {
    if (!remotes.has(remote)) remotes.set(remote, remoteBy(remote));
    const folder = folderOf(`${name} ${host.name} of ${remote.name}`);
    const output = path.join(site.hosts.root, folder);
    const options = { name, remotes: { remote: await remotes.get(remote) } };
    await buildSide(host, "host", output, { main: host.hostEntry }, options);
    fs.writeFileSync(path.join(output, "index.html"), PAGE);

    for (const side of [site.hosts, site.remotes]) side.requests.length = 0;
    await browse(site.browser, `${site.hosts.url}/${folder}/index.html`, async (page) => {
      const button = page.getByRole("button");
      await button.waitFor();
      assert.strictEqual(await button.textContent(), "count: 0", "what the remote's component renders");
      await button.click();
      await page.getByText("count: 1", { exact: true }).waitFor();
      assert.strictEqual(await page.evaluate("window.oneReact"), true, "host and remote have one React object");
    });
    assert.deepStrictEqual(reactsOf(site), [expected], "where React was fetched");
  };

  /** @param {Build} host @param {Build} remote @param {(typeof ROUNDS)[number]} round */
  const record = async (host, remote, round) => {
    const pair = `${host.name} + ${remote.name}`;
    const outcome = outcomes.get(pair) || [];
    outcomes.set(pair, outcome);
    const index = outcome.push(false) - 1;
    await run(host, remote, round);
    outcome[index] = true;
  };
  /** @param {Build} host @param {Build} remote */
  const outcomeOf = (host, remote) => {
    const outcome = outcomes.get(`${host.name} + ${remote.name}`) || [];
    if (outcome.includes(false)) return "FAIL";
    return outcome.length === ROUNDS.length ? "ok" : "not run";
  };

  for (const round of ROUNDS) {
    for (const host of BUILDS) {
      describe(`React of the ${round[1]}, host: ${host.name}`, () => {
        for (const remote of BUILDS) it(`remote: ${remote.name}`, () => record(host, remote, round));
      });
    }
  }

  return () => {
    const rows = BUILDS.map((host) => [host.name, ...BUILDS.map((remote) => outcomeOf(host, remote))]);
    writeTable(path.join(site.output, "table.md"), [["host \\ remote", ...BUILDS.map(({ name }) => name)], ...rows]);
  };
}

module.exports = { PAGE, buildSide, folderOf, pairs };
