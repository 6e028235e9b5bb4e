// Where a remote's entry is, and what it is called.

const fs = require("node:fs/promises");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

/** @param {string} place an address or a path @returns {URL} */
const addressOf = (place) => (/^(?:https?|file):/.test(place) ? new URL(place) : pathToFileURL(path.resolve(place)));

/** @param {URL} url @returns {Promise<string>} */
async function read(url) {
  if (url.protocol === "file:") return fs.readFile(url, "utf8");
  const response = await fetch(url);
  if (!response.ok) throw new Error(`federation-rs/testing: ${url}: HTTP ${response.status}`);
  return response.text();
}

/** @param {URL} url @returns {Promise<boolean>} */
const isFolder = async (url) =>
  url.protocol === "file:" ? (await fs.stat(url)).isDirectory() : url.pathname.endsWith("/");

/**
 * @param {string} place of an entry, of a manifest, or a folder with `mf-manifest.json`
 * @param {string} [name] the global variable of an entry
 * @returns {Promise<{ url: URL, name: string }>}
 */
async function findEntry(place, name) {
  let url = addressOf(place);
  if (await isFolder(url)) url = new URL("mf-manifest.json", `${url}`.replace(/\/?$/, "/"));
  if (!url.pathname.endsWith(".json")) {
    if (!name) throw new Error(`federation-rs/testing: ${place}: write the name of its container, { name: "shop" }`);
    return { url, name };
  }
  const { metaData, "federation-rs": own } = JSON.parse(await read(url));
  const entry = metaData?.remoteEntry;
  if (!entry?.name) throw new Error(`federation-rs/testing: ${url} is no manifest of a build that exposes anything`);
  const file = path.posix.join(own?.root || "", entry.path || "", entry.name);
  return { url: new URL(file, url), name: name || metaData.globalName || metaData.name };
}

module.exports = { findEntry, read };
