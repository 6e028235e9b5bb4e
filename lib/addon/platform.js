// What the platform packages are called.

const fs = require("node:fs");

/** @returns {string} such as `linux-x64-gnu` */
function platform() {
  const { platform, arch } = process;
  if (platform === "win32") return `win32-${arch}-msvc`;
  if (platform !== "linux") return `${platform}-${arch}`;
  return `linux-${arch}-${hasGlibc() ? "gnu" : "musl"}`;
}

/** Asking Node takes it some milliseconds; `ldd` is a script of the C library that names it. */
function hasGlibc() {
  try {
    const text = fs.readFileSync("/usr/bin/ldd", "latin1");
    if (text.includes("GNU C Library")) return true;
    if (text.includes("musl")) return false;
  } catch {
    // There is none.
  }
  // Only glibc says its version here.
  return Boolean(/** @type {any} */ (process.report.getReport()).header.glibcVersionRuntime);
}

/** What there are platform packages for; scripts/platforms.js has the same list. */
const PLATFORMS = [
  "linux-x64-gnu",
  "linux-x64-musl",
  "linux-arm64-gnu",
  "linux-arm64-musl",
  "darwin-x64",
  "darwin-arm64",
  "win32-x64-msvc",
];

module.exports = { PLATFORMS, platform };
