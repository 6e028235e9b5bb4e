// Writes the figures in results/ into docs/performance.md and README.md, between marks, and draws the curve of cost.
// node bench/report.js

const fs = require("node:fs");
const path = require("node:path");
const { kept } = require("./support/setup");
const { chart } = require("./report/chart");
const { makers, summary } = require("./report/tables");
const { ROOT } = require("../scripts/run");

/** @type {Record<string, string>} */
const AXES = {
  M: "M modules that import a shared package",
  E: "E exposes",
  S: "S shared packages",
  R: "R remotes",
};

/**
 * @param {string} text of a document
 * @param {string} name what stands between its marks
 * @param {string} filling
 */
function fill(text, name, filling) {
  const marks = new RegExp(`(<!-- ${name}: node bench/\\w+\\.js -->\n)[^]*?(<!-- /${name} -->)`);
  return text.replace(marks, (_, begin, end) => `${begin}\n${filling}\n${end}`);
}

/** @returns {Record<string, string>} by file below the repository's root: what it should hold */
function report() {
  const results = Object.fromEntries(Object.keys(makers).map((name) => [name, kept(name)]));
  const read = (/** @type {string} */ file) => fs.readFileSync(path.join(ROOT, file), "utf8");
  let performance = read("docs/performance.md");
  for (const [name, make] of Object.entries(makers)) {
    if (results[name]) performance = fill(performance, name, make(results[name]));
  }
  return {
    "docs/performance.md": performance,
    "README.md": fill(read("README.md"), "figures", summary(results)),
    ...(results.build && { "docs/performance.svg": chart(AXES, results.build.added) }),
  };
}

if (require.main === module) {
  for (const [file, text] of Object.entries(report())) {
    fs.writeFileSync(path.join(ROOT, file), text);
    process.stdout.write(`${file}\n`);
  }
}

module.exports = { report };
