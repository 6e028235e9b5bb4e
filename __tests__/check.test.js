// `federation-rs check` as users call it: what it prints, writes and ends with, and what it says of input it cannot use.

const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const assert = require("node:assert");
const { spawn } = require("node:child_process");
const { after, before, describe, it } = require("node:test");
const { manifestOf } = require("./check/manifests");
const { BAD, OTHERS } = require("./check/files");
const { launch } = require("./support/chromium");
const { browse } = require("./support/browse");
const { serve } = require("./support/server");
const { version } = require("../package.json");
const { readAll } = require("../lib/check/read");

const CLI = path.join(__dirname, "..", "bin", "federation-rs.js");
const OUTPUT = path.join(__dirname, ".output", "check");
/** What a manifest may call itself to do harm. */
const EVIL = `</text></script><script>window.harmed = 1</script><img src=x onerror="window.harmed = 1">"'\u001b[31m\u202e`;

/** @type {import("./check/manifests").Words[]} */
const APPS = [
  {
    name: "host",
    shared: ["react 18.2.0 needs=^18.0.0 singleton", "lodash 4.17.20 needs=^4.17.0 bytes=70000"],
    remotes: { shop: { "./Cart": ["default", "total"] }, nav: { "./Header": ["default"] } },
  },
  {
    name: "shop",
    shared: ["react 18.3.1 needs=^18.2.0 singleton", "lodash 3.10.0 needs=^3.0.0 bytes=60000"],
    exposes: { "./Cart": ["default", "total"] },
  },
  { name: "nav", shared: ["react 17.0.2 needs=^17.0.0 singleton"], exposes: { "./Header": ["default"] } },
];

/** @param {string} file below the output folder @param {unknown} content @returns {string} the path */
function write(file, content) {
  const place = path.join(OUTPUT, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, typeof content === "string" ? content : JSON.stringify(content));
  return place;
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: OUTPUT, env: { ...process.env, ...env } });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data) => (stdout += data));
    child.stderr.on("data", (data) => (stderr += data));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** @param {string[]} args @returns {Promise<any>} */
async function json(...args) {
  const { stdout, stderr } = await run(["check", "--json", ...args]);
  assert.strictEqual(stderr, "");
  return JSON.parse(stdout);
}
/** @param {any} report */
const codes = (report) => report.findings.map((/** @type {any} */ finding) => finding.code).sort();

before(() => {
  fs.rmSync(OUTPUT, { recursive: true, force: true });
  fs.mkdirSync(OUTPUT, { recursive: true });
  for (const words of APPS) write(`apps/${words.name}/dist/mf-manifest.json`, manifestOf(words));
});

describe("what it prints and how it ends", () => {
  it("warnings end with 0, and with 1 where they count", async () => {
    const { code, stdout, stderr } = await run(["check", "apps"]);
    assert.deepStrictEqual([code, stderr], [0, ""]);
    assert.ok(!stdout.includes("\u001b"), "no colours where nobody watches");
    for (const piece of [
      "3 applications, 1 page",
      "host starts, with shop, nav",
      "! 18.3.1 from shop, outside its range",
      "Unsatisfied version 18.3.1 from shop of shared singleton module react (required ^17.0.0)",
      "2 copies: 60.0 KB more than one",
      "0 errors, 2 warnings",
    ]) {
      assert.ok(stdout.includes(piece), `${stdout}\nlacks ${piece}`);
    }
    assert.strictEqual((await run(["check", "--strict", "apps"])).code, 1);
  });

  it("errors end with 1", async () => {
    const { code, stdout } = await run(["check", "apps/host", "apps/shop"]);
    assert.strictEqual(code, 1);
    assert.match(stdout, /remote-missing {2}host uses the remote nav/);
    assert.strictEqual((await run(["check", "apps/host", "apps/shop", "--elsewhere", "nav"])).code, 0);
  });

  it("colours are as asked for", async () => {
    const colors = async (/** @type {string[]} */ args, /** @type {Record<string, string>} */ env = {}) =>
      (await run(["check", "apps", ...args], env)).stdout.includes("\u001b[");
    assert.strictEqual(await colors(["--color"]), true);
    assert.strictEqual(await colors(["--color"], { NO_COLOR: "1" }), true);
    assert.strictEqual(await colors(["--no-color"]), false);
    assert.strictEqual(await colors([]), false);
  });

  it("JSON is the whole report", async () => {
    const report = await json("apps");
    assert.deepStrictEqual(
      report.applications.map((/** @type {any} */ { name }) => name),
      ["host", "nav", "shop"],
    );
    assert.deepStrictEqual(report.summary, { errors: 0, warnings: 2, notes: 0 });
    assert.deepStrictEqual(codes(report), ["duplicate", "singleton-clash"]);
    const react = report.pages[0].shared.find((/** @type {any} */ { key }) => key === "react");
    assert.deepStrictEqual(react.copies, [{ version: "18.3.1", from: "shop", bytes: 1000, users: 3 }]);
  });

  it("help, version, and command lines that cannot be used", async () => {
    assert.deepStrictEqual(await run(["--version"]), { code: 0, stdout: `${version}\n`, stderr: "" });
    assert.match((await run(["--help"])).stdout, /^federation-rs check /);
    for (const [args, message] of /** @type {[string[], RegExp][]} */ ([
      [[], /name a command/],
      [["chek"], /there is no command chek/],
      [["check"], /name manifests, folders or addresses/],
      [["check", "--what", "apps"], /--what/],
      [["check", "apps", "--timeout", "soon"], /--timeout: found "soon"/],
    ])) {
      const { code, stderr } = await run(args);
      assert.strictEqual(code, 2);
      assert.match(stderr, message);
    }
  });

  it("explain prints what the documents say of a code", async () => {
    const { code, stdout, stderr } = await run(["explain", "chunk", "shared-eager"]);
    assert.deepStrictEqual([code, stderr], [0, ""]);
    assert.match(
      stdout,
      /^chunk\n\nA file of the remote, not its entry, could not be loaded: a script or a style sheet\./,
    );
    assert.match(stdout, /\nshared-eager\n\n`Shared module is not available/);
    assert.ok(!stdout.includes("###"), stdout);
    const all = (await run(["explain"])).stdout.trim().split("\n");
    assert.ok(all.includes("no-remote") && all.length > 15, `${all}`);
    const unknown = await run(["explain", "nothing"]);
    assert.strictEqual(unknown.code, 2);
    assert.match(unknown.stderr, /there is no code nothing\. There are these: offline, /);
  });

  it("statistics beside a manifest are no second application", async () => {
    const [, shop] = APPS;
    const manifest = write("both/mf-manifest.json", manifestOf(shop));
    const stats = write("both/mf-stats.json", manifestOf(shop));
    const named = write("named/shop-manifest.json", manifestOf(shop));
    const namedStats = write("named/shop-manifest-stats.json", manifestOf(shop));
    const alone = write("alone/mf-stats.json", manifestOf(shop));
    for (const inputs of [
      [manifest, stats],
      [stats, manifest],
      [named, namedStats],
      ["both", stats],
      [path.join("both", "mf-manifest.json"), stats],
      [alone],
      ["alone"],
    ]) {
      const report = await json(...inputs);
      assert.deepStrictEqual([report.applications.length, codes(report)], [1, []], `${inputs}`);
    }
  });

  it("a baseline leaves what is new", async () => {
    const [, shop] = APPS;
    const next = write("next.json", manifestOf({ ...shop, version: "2.0.0", exposes: { "./Cart": ["default"] } }));
    const { code, stdout } = await run(["check", next, "--baseline", "apps"]);
    assert.strictEqual(code, 1);
    for (const piece of [
      "shop: 1.0.0 becomes 2.0.0",
      "shop no longer exports total from ./Cart",
      "export-missing  host imports total from shop/Cart",
      "In the baseline too (2)",
      "1 error, 0 warnings",
    ]) {
      assert.ok(stdout.includes(piece), `${stdout}\nlacks ${piece}`);
    }
    const same = await run(["check", "apps/shop", "--baseline", "apps", "--strict"]);
    assert.strictEqual(same.code, 0);
  });
});

describe("manifests of others", () => {
  for (const [what, files] of Object.entries(OTHERS)) {
    it(what, async () => {
      for (const [file, content] of Object.entries(files)) write(`${what}/${file}`, content);
      const report = await json(what);
      assert.deepStrictEqual(codes(report), ["duplicate"]);
      const [{ shared }] = report.pages;
      assert.deepStrictEqual(
        shared[0].needs.map((/** @type {any} */ need) => [need.applications, need.gets.version, need.gets.from]),
        [
          [["remote"], "18.3.1", "remote"],
          [["host"], "17.0.2", "host"],
        ].sort(),
      );
      // The size is that of the file beside it.
      assert.strictEqual(shared[0].copies.find((/** @type {any} */ { from }) => from === "remote").bytes, 5);
      assert.match(report.unknown[0], /^not from federation-rs: host, remote/);
    });
  }
});

describe("input that cannot be used is one error, and the rest is checked", () => {
  for (const [what, [content, message]] of Object.entries(BAD)) {
    it(what, async () => {
      const file = write(`bad/${what.replace(/\W+/g, "-")}.json`, content);
      const report = await json(file, "apps");
      assert.strictEqual(report.summary.errors, 1);
      assert.ok(report.findings[0].message.startsWith(`${file}: `), report.findings[0].message);
      assert.match(report.findings[0].message, message);
      assert.ok(report.findings[0].message.length < 1000, "a message that can be read");
      assert.strictEqual(report.applications.length, 3);
    });
  }

  it("larger than 50 MB", async () => {
    const file = write("bad/large.json", "{");
    fs.truncateSync(file, 50_000_001);
    const report = await json(file, "apps");
    assert.match(report.findings[0].message, /large\.json: it is larger than 50000000 bytes$/);
    assert.strictEqual(report.applications.length, 3);
  });

  it("a file that does not exist, an empty folder", async () => {
    fs.mkdirSync(path.join(OUTPUT, "empty"), { recursive: true });
    const report = await json("gone.json", "empty", "apps");
    const [first, second] = report.findings.map((/** @type {any} */ finding) => finding.message);
    assert.match(first, /^empty: there is no mf-manifest\.json in this folder; build with `manifest: true`$/);
    assert.match(second, /^gone\.json: there is no such file or folder$/);
  });

  it("addresses: 404, closed, silent, endless", { timeout: 60_000 }, async () => {
    const server = http.createServer((request, response) => {
      const { url } = request;
      if (url === "/good/mf-manifest.json") return response.end(JSON.stringify(manifestOf(APPS[2])));
      if (url === "/silent.json") return;
      if (url === "/endless.json") {
        const chunk = Buffer.alloc(1 << 20, " ");
        const more = () => {
          while (!response.destroyed && response.write(chunk)) if (response.destroyed) return;
        };
        response.on("drain", more);
        return more();
      }
      response.writeHead(404).end("not found");
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    const at = `http://127.0.0.1:${port}`;
    try {
      const free = http.createServer();
      await new Promise((listening) => free.listen(0, "127.0.0.1", () => listening(undefined)));
      const closed = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (free.address()).port}/x.json`;
      free.close();
      const patience = ["--timeout", "3", "--elsewhere", "shop"];
      const report = await json(
        ...[
          `${at}/gone.json`,
          closed,
          `${at}/silent.json`,
          `${at}/endless.json`,
          `${at}/good/`,
          "apps/host",
          ...patience,
        ],
      );
      const messages = report.findings.filter((/** @type {any} */ { code }) => code === "unreadable");
      assert.strictEqual(messages.length, 4);
      const text = messages.map((/** @type {any} */ { message }) => message).join("\n");
      assert.match(text, /gone\.json: the server answered 404/);
      assert.match(text, /x\.json: .*ECONNREFUSED/);
      assert.match(text, /silent\.json: no answer within 3 s/);
      assert.match(text, /endless\.json: (it is larger than 50000000 bytes|no answer within 3 s)/);
      assert.deepStrictEqual(
        report.applications.map((/** @type {any} */ { name }) => name),
        ["nav", "host"],
      );
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it("reads in order, several at a time, and says how far it is", async () => {
    /** @type {string[]} */
    const order = [];
    /** @type {number[]} */
    const steps = [];
    const inputs = Array.from({ length: 40 }, (_, index) => `gone-${index}.json`);
    await readAll(inputs, ({ source }) => order.push(source), { progress: (done) => steps.push(done) });
    assert.deepStrictEqual(order, inputs);
    assert.deepStrictEqual(
      steps,
      inputs.map((_, index) => index + 1),
    );
  });
});

describe("the page", () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(OUTPUT)]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it("shows applications, exposes and shared packages as a picture, and asks for nothing", async () => {
    assert.strictEqual((await run(["check", "apps", "--html", "reports/plain.html"])).code, 0);
    server.requests.length = 0;
    const seen = await browse(browser, `${server.url}/reports/plain.html`, (page) =>
      page.evaluate(() => {
        const texts = (/** @type {string} */ selector) =>
          Array.from(document.querySelectorAll(selector), (element) => element.textContent);
        const box = document.querySelector("svg")?.getBoundingClientRect();
        return {
          title: document.title,
          applications: texts("svg .name"),
          boxes: texts("svg text"),
          uses: texts("svg path.use title"),
          unfit: texts("svg path.unfit title"),
          findings: document.querySelectorAll(".findings li").length,
          scripts: document.querySelectorAll("script").length,
          visible: Boolean(box && box.width > 300 && box.height > 100),
        };
      }),
    );
    assert.deepStrictEqual(seen, {
      title: "federation-rs check: 0 errors, 2 warnings, 0 notes",
      applications: ["host", "nav", "shop"],
      boxes: ["host", "nav", "./Header", "shop", "./Cart", "react", "lodash"],
      uses: ["host uses shop/Cart", "host uses nav/Header"],
      unfit: ["nav: 18.3.1"],
      findings: 2,
      scripts: 0,
      visible: true,
    });
    assert.deepStrictEqual(server.requests, ["/reports/plain.html"]);
  });

  it("shows hostile names, and does nothing of what they say", async () => {
    const evil = {
      name: EVIL,
      version: EVIL,
      shared: [`${EVIL.replaceAll(" ", "_")} 1.0.0 needs=${EVIL.replaceAll(" ", "_")}`],
      exposes: { [EVIL]: [EVIL] },
      remotes: { [EVIL]: { "./gone": [EVIL] } },
      packages: [`${EVIL.replaceAll(" ", "_")} 1.0.0 5`],
    };
    const file = write("evil.json", manifestOf(evil));
    const { stdout } = await run(["check", file, "apps", "--html", "reports/evil.html"]);
    for (const c of "\u001b\u202e") assert.ok(!stdout.includes(c), "the terminal does nothing of it either");
    const seen = await browse(browser, `${server.url}/reports/evil.html`, (page) =>
      page.evaluate(() => ({
        harmed: "harmed" in window,
        elements: document.querySelectorAll("script, img, iframe").length,
        shown: document.body.textContent?.includes("<script>window.harmed = 1</script>"),
      })),
    );
    assert.deepStrictEqual(seen, { harmed: false, elements: 0, shown: true });
  });
});
