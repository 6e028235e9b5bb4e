#!/usr/bin/env node
// The command line: `check` and `explain`.

const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");

const HELP = `federation-rs check [options] <manifest, folder or address>...

Reads the manifests of the applications that meet on one page (files, folders that contain mf-manifest.json, addresses),
plays what their runtimes will do, and says what goes wrong.

  --host NAME            the application that starts the page (found out otherwise); may be repeated
  --elsewhere NAME       a remote that is not among the manifests, and is not missed; may be repeated
  --baseline WHAT        manifest, folder or address of what is live; may be repeated. The applications replace those of
                         the same name, and only what is new counts
  --strict               warnings count as errors
  --all                  show also what comes out well
  --json                 print JSON
  --html FILE            write a report as one page
  --color, --no-color    with or without colours (found out otherwise; NO_COLOR is respected)
  --timeout SECONDS      how long to wait for an address (15)
  --help, --version

federation-rs explain <code>

Prints what docs/errors.md says about a code in a message of the runtime, such as chunk. Without a code it lists them.

Exit code: 0 without errors, 1 with errors (or warnings and --strict), 2 if the command line cannot be used.
`;

/** A command line that cannot be used. */
class UsageError extends Error {}

const OPTIONS = /** @type {const} */ ({
  host: { type: "string", multiple: true },
  elsewhere: { type: "string", multiple: true },
  baseline: { type: "string", multiple: true },
  strict: { type: "boolean" },
  all: { type: "boolean" },
  json: { type: "boolean" },
  html: { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  timeout: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
});

/** @param {string[]} args */
function read(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(/** @type {Error} */ (error).message);
  }
}

/** @param {ReturnType<typeof read>["values"]} values */
function wantsColors(values) {
  if (values["no-color"]) return false;
  if (values.color) return true;
  return !process.env.NO_COLOR && Boolean(process.stdout.isTTY) && process.env.TERM !== "dumb";
}

/** @param {string | undefined} seconds @returns {number | undefined} milliseconds */
function patienceOf(seconds) {
  if (seconds === undefined) return undefined;
  const value = Number(seconds);
  if (!(value > 0 && value <= 3600)) throw new UsageError(`--timeout: found "${seconds}". Write a number of seconds.`);
  return value * 1000;
}

/** One line that is overwritten, where somebody watches. @param {number} done @param {number} all */
function progress(done, all) {
  if (!process.stderr.isTTY || all < 4) return;
  process.stderr.write(`\r\u001b[K${done < all ? `${done} of ${all} manifests` : ""}`);
}

/**
 * @param {string[]} inputs
 * @param {ReturnType<typeof read>["values"]} values
 * @returns {Promise<number>} the exit code
 */
async function checkCommand(inputs, values) {
  if (inputs.length === 0) throw new UsageError("check: name manifests, folders or addresses");
  const { check } = require("../lib/check/run");
  const wanted = {
    hosts: values.host || [],
    elsewhere: values.elsewhere || [],
    text: !values.json,
    colors: wantsColors(values),
    all: Boolean(values.all),
    json: Boolean(values.json),
    html: values.html !== undefined,
  };
  const options = { patience: patienceOf(values.timeout), progress };
  const found = await check({ inputs, baseline: values.baseline }, wanted, options);
  if (values.html !== undefined) {
    fs.mkdirSync(path.dirname(path.resolve(values.html)), { recursive: true });
    fs.writeFileSync(values.html, found.html || "");
  }
  process.stdout.write(values.json ? `${found.json}\n` : found.text || "");
  return found.errors > 0 || (values.strict && found.warnings > 0) ? 1 : 0;
}

/**
 * @param {string[]} codes
 * @returns {number} the exit code
 */
function explainCommand(codes) {
  const text = fs.readFileSync(path.join(__dirname, "..", "docs", "errors.md"), "utf8");
  const chapters = new Map(
    text
      .split(/^(?=##+ )/m)
      .filter((part) => part.startsWith("### "))
      .map((part) => [part.slice(4, part.indexOf("\n")).trim(), part.slice(part.indexOf("\n")).trim()]),
  );
  const all = [...chapters.keys()].join(", ");
  const unknown = codes.find((code) => !chapters.has(code));
  if (unknown !== undefined) throw new UsageError(`explain: there is no code ${unknown}. There are these: ${all}`);
  const say = (/** @type {string} */ code) => `${code}\n\n${chapters.get(code)}\n`;
  process.stdout.write(codes.length > 0 ? codes.map(say).join("\n") : `${all.replaceAll(", ", "\n")}\n`);
  return 0;
}

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function main(args) {
  const { values, positionals } = read(args);
  if (values.version) {
    process.stdout.write(`${require("../package.json").version}\n`);
    return 0;
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [command, ...inputs] = positionals;
  if (command === "explain") return explainCommand(inputs);
  if (command !== "check") throw new UsageError(command ? `there is no command ${command}` : "name a command");
  return checkCommand(inputs, values);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(isUsage ? `federation-rs: ${error.message}\n\n${HELP}` : `${error.stack || error}\n`);
    process.exitCode = 2;
  },
);
