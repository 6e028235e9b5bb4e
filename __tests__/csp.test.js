// Content-Security-Policy: under each policy the host starts and the remote's module comes, with its own chunks and shared
// modules, and the browser reports no violation. No policy allows `unsafe-eval`.

const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { buildApp } = require("./support/apps");
const { BUNDLERS } = require("./support/bundlers");
const { launch } = require("./support/chromium");
const { open } = require("./faults/cell");
const { startFaultServer } = require("./faults/server");

const OUTPUT = path.join(__dirname, ".output", "csp");
const APPS = path.join(__dirname, "faults", "apps");

/** `trusted`: built with `output.trustedTypes`. */
const POLICIES = [
  { policy: "script-src 'self'" },
  { policy: "script-src 'nonce-abc'" },
  { policy: "script-src 'nonce-abc' 'strict-dynamic'" },
  { policy: "require-trusted-types-for 'script'; script-src 'self'", trusted: true },
  // The bundlers' default names, and no others.
  { policy: "require-trusted-types-for 'script'; trusted-types host fault; script-src 'self'", trusted: true },
  { policy: "require-trusted-types-for 'script'; script-src 'nonce-abc'", trusted: true },
];
/** The bundler's own loader of chunks gives the browser a string: this cannot work without `output.trustedTypes`. */
const IMPOSSIBLE = "require-trusted-types-for 'script'";

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startFaultServer>>} */
let server;

before(async () => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  [browser, server] = await Promise.all([launch(), startFaultServer()]);
  for (const bundlerName of Object.keys(BUNDLERS)) {
    for (const trusted of [false, true]) await build(bundlerName, trusted);
  }
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** @param {string} bundlerName @param {boolean} trusted */
const outputOf = (bundlerName, trusted) => path.join(OUTPUT, `${bundlerName}${trusted ? "-trusted" : ""}`);

/** @param {string} bundlerName @param {boolean} trusted */
async function build(bundlerName, trusted) {
  const output = outputOf(bundlerName, trusted);
  const trustedTypes = trusted ? { trustedTypes: true } : {};
  const shared = { dep: {} };
  /** @param {string} folder @param {string} name @param {any} app */
  const app = (folder, name, app) => {
    const how = { name, bundlerName, mode: "production", output: path.join(output, name) };
    return buildApp(path.join(APPS, folder), app, how);
  };
  const define = (/** @type {unknown} */ _, /** @type {any} */ bundler) => [
    new bundler.DefinePlugin({ VERSION: '"v1"' }),
  ];
  await app("remote", "fault", {
    federation: { name: "fault", filename: "remoteEntry.js", exposes: { "./x": "./x.js", "./y": "./y.js" }, shared },
    plugins: define,
    config: { output: trustedTypes },
  });
  await app("csp", "host", {
    federation: { name: "host", remotes: { fault: "fault@fault/remoteEntry.js" }, shared },
    config: { output: trustedTypes },
  });
}

/**
 * @param {string} bundlerName
 * @param {string} policy
 * @param {boolean} trusted
 */
async function load(bundlerName, policy, trusted) {
  const id = `${bundlerName}-${trusted}-${policy.replace(/\W+/g, "-").slice(0, 50)}`.replace(/-+$/, "").toLowerCase();
  const headers = { "Content-Security-Policy": policy };
  server.cells.set(id, {
    id,
    output: outputOf(bundlerName, trusted),
    host: "host",
    headers,
    healed: true,
    deployed: {},
    requests: [],
  });
  const { context, page, booted } = await open(browser, server.pageOf(id), 5000);
  try {
    const outcome = booted && (await page.evaluate(() => /** @type {any} */ (window).attempt("x", 5000)));
    return { booted, outcome, violations: await page.evaluate("window.violations") };
  } finally {
    await context.close();
  }
}

describe("Content-Security-Policy", () => {
  for (const bundlerName of Object.keys(BUNDLERS)) {
    for (const { policy, trusted = false } of POLICIES) {
      it(`${bundlerName}: ${policy}`, async () => {
        const { booted, outcome, violations } = await load(bundlerName, policy, trusted);
        assert.deepStrictEqual(violations, []);
        assert.ok(booted, "the host starts");
        assert.strictEqual(outcome.value, "x of v1 with dep 1.0.0", JSON.stringify(outcome));
      });
    }

    it(`${bundlerName}: ${IMPOSSIBLE} without output.trustedTypes is refused, not half loaded`, async () => {
      const { booted, outcome, violations } = await load(bundlerName, IMPOSSIBLE, false);
      assert.ok(violations.length > 0);
      assert.ok(!booted || outcome.error, JSON.stringify(outcome));
    });
  }
});
