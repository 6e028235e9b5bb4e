// The tarballs that a release publishes, made by the release workflow's own steps.

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { PLATFORMS } = require("../../scripts/platforms");
const { platform } = require("../../lib/addon/platform");

const ROOT = path.join(__dirname, "..", "..");

/**
 * @param {string} output an empty folder
 * @returns {{ root: string, platforms: Record<string, string> }} paths of the tarballs; of the platform packages by their name
 */
function pack(output) {
  const stage = path.join(output, "stage");
  const { files } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
  const folders = files.map((/** @type {string} */ name) => name.replace(/\/[*].*/, ""));
  for (const name of ["package.json", "README.md", "LICENSE", "npm", "scripts", ...folders])
    fs.cpSync(path.join(ROOT, name), path.join(stage, name), { recursive: true });
  execFileSync(process.execPath, ["scripts/platforms.js", "--publish"], { cwd: stage });
  const addon = `federation-rs.${platform()}.node`;
  fs.copyFileSync(path.join(ROOT, addon), path.join(stage, "npm", platform(), addon));
  /** @param {string} folder */
  const tarball = (folder) => {
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", output, folder];
    const [{ filename }] = JSON.parse(execFileSync("npm", args, { cwd: stage, encoding: "utf8" }));
    return path.join(output, filename);
  };
  const names = Object.keys(PLATFORMS);
  return {
    root: tarball("."),
    platforms: Object.fromEntries(names.map((name) => [`@federation-rs/${name}`, tarball(`./npm/${name}`)])),
  };
}

module.exports = { ROOT, pack };
