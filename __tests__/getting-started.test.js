// docs/getting-started.md as a reader follows it: its files, its commands, on each bundler and across them.

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const assert = require("node:assert");
const { after, before, describe, it } = require("node:test");
const { launch } = require("./support/chromium");

const ROOT = path.join(__dirname, "..");
const TOOLS = path.join(__dirname, "hmr", "node_modules");
const OUTPUT = path.join(__dirname, ".output", "getting-started");
const DOCUMENT = fs.readFileSync(path.join(ROOT, "docs", "getting-started.md"), "utf8");
/** Free ones, so that the test and `npm start` can run at once. */
const PORTS = { shop: 3201, host: 3200 };
const COMMANDS = {
  webpack: path.join(TOOLS, "webpack-cli", "bin", "cli.js"),
  rspack: path.join(TOOLS, "@rspack", "cli", "bin", "rspack.js"),
};

/** @type {import("playwright-core").Browser} */
let browser;
/** @type {import("node:child_process").ChildProcess[]} */
const servers = [];

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Writes the document's files, on other ports, and what its npm commands leave. @param {string} folder */
function follow(folder) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [, file, text] of DOCUMENT.matchAll(/^```jsx?\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    const moved = text.replace(/3000|3001/g, (port) => String(port === "3001" ? PORTS.shop : PORTS.host));
    fs.writeFileSync(path.join(folder, file), moved);
  }
  for (const name of Object.keys(PORTS)) {
    const manifest = { name, version: "1.0.0", dependencies: { react: "^18.3.1", "react-dom": "^18.3.1" } };
    fs.writeFileSync(path.join(folder, name, "package.json"), JSON.stringify(manifest));
  }
  fs.mkdirSync(path.join(folder, "node_modules"));
  fs.symlinkSync(ROOT, path.join(folder, "node_modules", "federation-rs"), "junction");
}

/**
 * Runs `<bundler> serve` in a folder.
 * @param {string} folder
 * @param {"webpack" | "rspack"} bundler
 * @returns {Promise<() => string>} once it is built; what it wrote so far
 */
function serve(folder, bundler) {
  const server = spawn(process.execPath, [COMMANDS[bundler], "serve"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  servers.push(server);
  let output = "";
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.on("data", (data) => {
        output += data;
        if (/compiled|error/i.test(output)) resolve(() => output);
      });
    }
    server.on("exit", (code) => reject(new Error(`${bundler} serve ended with ${code}:\n${output}`)));
  });
}

for (const [host, shop] of /** @type {const} */ ([
  ["webpack", "webpack"],
  ["rspack", "rspack"],
  ["webpack", "rspack"],
])) {
  describe(`host by ${host}, remote by ${shop}`, { timeout: 120_000 }, () => {
    const folder = path.join(OUTPUT, `${host}-${shop}`);
    after(() => {
      for (const server of servers.splice(0)) {
        server.removeAllListeners("exit");
        server.kill();
      }
    });

    it("shows the remote's component, whose state changes, with no warning anywhere", async () => {
      follow(folder);
      const outputs = await Promise.all([
        serve(path.join(folder, "shop"), shop),
        serve(path.join(folder, "host"), host),
      ]);
      const page = await browser.newPage();
      /** @type {string[]} */
      const told = [];
      page.on("console", (message) => {
        // The icon that a browser asks for by itself is not there.
        const isIcon = message.location().url.endsWith("/favicon.ico");
        if (["warning", "error"].includes(message.type()) && !isIcon) told.push(message.text());
      });
      page.on("pageerror", (error) => told.push(String(error)));
      await page.goto(`http://localhost:${PORTS.host}/`);
      await page.click("text=0 items, prices in EUR");
      await page.waitForSelector("text=1 items, prices in EUR");
      await page.close();
      for (const output of outputs) assert.doesNotMatch(output(), /warning|error/i);
      assert.deepStrictEqual(told, []);
    });
  });
}
