// Headless Chromium: found on the machine (`FEDERATION_CHROMIUM` names another), driven by playwright-core.

const fs = require("node:fs");
const { chromium } = require("playwright-core");

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** @returns {string | undefined} */
const findChromium = () => [process.env.FEDERATION_CHROMIUM, ...PLACES].find((place) => place && fs.existsSync(place));

/** @returns {Promise<import("playwright-core").Browser>} */
function launch() {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("no Chromium: install Debian's package `chromium`, or name one in FEDERATION_CHROMIUM");
  // Without a sandbox it runs as root and in containers; the rest keeps it from calling home.
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, args });
}

module.exports = { findChromium, launch };
