// Markdown tables of what ran, for people to read and for the README to be checked against.

const fs = require("node:fs");
const path = require("node:path");

/**
 * @param {string[][]} rows the first is the head
 * @returns {string} Markdown, with its columns aligned
 */
function toTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`);
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

/**
 * Prints the table and keeps it in `file`.
 * @param {string} file
 * @param {string[][]} rows
 */
function writeTable(file, rows) {
  const table = toTable(rows);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, table);
  process.stdout.write(`\n${table}\n`);
}

module.exports = { toTable, writeTable };
