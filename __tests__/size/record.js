// Adds an entry to the history of sizes. node __tests__/size/record.js "why they changed"

const fs = require("node:fs");
const path = require("node:path");
const { measure } = require("./measure");

const FILE = path.join(__dirname, "sizes.json");

async function main() {
  const reason = (process.argv[2] || "").trim();
  if (!reason) throw new Error('say why: node __tests__/size/record.js "why the sizes changed"');
  const history = fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, "utf8")) : [];
  const before = history.at(-1)?.sizes || {};
  const sizes = await measure();
  for (const [name, [raw, gzip]] of Object.entries(sizes)) {
    const was = before[name];
    const change = was ? `${was[0]} -> ${raw}, gzip ${was[1]} -> ${gzip}` : `${raw}, gzip ${gzip}`;
    process.stdout.write(`${name}: ${change}\n`);
  }
  history.push({ reason, sizes });
  const lines = history.map(
    (/** @type {any} */ entry) =>
      `  {\n    "reason": ${JSON.stringify(entry.reason)},\n    "sizes": {\n${Object.entries(entry.sizes)
        .map(([name, size]) => `      ${JSON.stringify(name)}: [${/** @type {number[]} */ (size).join(", ")}]`)
        .join(",\n")}\n    }\n  }`,
  );
  fs.writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.stack || error}\n`);
  process.exitCode = 1;
});
