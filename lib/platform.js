// What the platform packages are called.

/** @returns {string} such as `linux-x64-gnu` */
function platform() {
  const { platform, arch } = process;
  if (platform === "win32") return `win32-${arch}-msvc`;
  if (platform !== "linux") return `${platform}-${arch}`;
  // Only glibc says its version here.
  const { header } = /** @type {any} */ (process.report.getReport());
  return `linux-${arch}-${header.glibcVersionRuntime ? "gnu" : "musl"}`;
}

module.exports = { platform };
