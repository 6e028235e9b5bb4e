// The platform packages: one folder below npm/ for each, made from this list.
// node scripts/platforms.js            writes npm/*/package.json
// node scripts/platforms.js --publish  also names them in package.json, as optional dependencies of this version
const fs = require("node:fs");
const path = require("node:path");
const { ROOT } = require("./run");

/** npm's name of the platform -> Rust's target and what npm checks before it installs the package. */
const PLATFORMS = {
  "linux-x64-gnu": { target: "x86_64-unknown-linux-gnu", os: "linux", cpu: "x64", libc: "glibc" },
  "linux-x64-musl": { target: "x86_64-unknown-linux-musl", os: "linux", cpu: "x64", libc: "musl" },
  "linux-arm64-gnu": { target: "aarch64-unknown-linux-gnu", os: "linux", cpu: "arm64", libc: "glibc" },
  "linux-arm64-musl": { target: "aarch64-unknown-linux-musl", os: "linux", cpu: "arm64", libc: "musl" },
  "darwin-x64": { target: "x86_64-apple-darwin", os: "darwin", cpu: "x64" },
  "darwin-arm64": { target: "aarch64-apple-darwin", os: "darwin", cpu: "arm64" },
  "win32-x64-msvc": { target: "x86_64-pc-windows-msvc", os: "win32", cpu: "x64" },
};

const FILE = path.join(ROOT, "package.json");

/** @param {string} file @param {object} content */
const write = (file, content) => fs.writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

function writePackages() {
  const { version, license, repository, engines } = JSON.parse(fs.readFileSync(FILE, "utf8"));
  for (const [name, { os, cpu, ...rest }] of Object.entries(PLATFORMS)) {
    const folder = path.join(ROOT, "npm", name);
    const main = `federation-rs.${name}.node`;
    const libc = "libc" in rest ? { libc: [rest.libc] } : {};
    fs.mkdirSync(folder, { recursive: true });
    write(path.join(folder, "package.json"), {
      name: `@federation-rs/${name}`,
      version,
      description: `The addon of federation-rs for ${name}`,
      license,
      repository,
      engines,
      main,
      files: [main],
      os: [os],
      cpu: [cpu],
      ...libc,
    });
  }
}

function nameInPackage() {
  const own = JSON.parse(fs.readFileSync(FILE, "utf8"));
  const names = Object.keys(PLATFORMS).map((name) => [`@federation-rs/${name}`, own.version]);
  write(FILE, { ...own, optionalDependencies: Object.fromEntries(names) });
}

module.exports = { PLATFORMS };

if (require.main === module) {
  writePackages();
  if (process.argv.includes("--publish")) nameInPackage();
}
