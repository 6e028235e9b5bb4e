// Applications of a set: their sources, and their builds with a manifest.

const fs = require("node:fs");
const path = require("node:path");
const { buildApp } = require("../support/apps");

/** @param {string} text `KEY VERSION needs=RANGE ...` */
function sharedOf(text) {
  const [key, ...words] = text.split(" ");
  const version = /^\d/.test(words[0]) ? words[0] : undefined;
  const range = words.find((word) => word.startsWith("needs="))?.slice("needs=".length) || "*";
  const config = {
    requiredVersion: range,
    singleton: words.includes("singleton"),
    eager: words.includes("eager"),
    ...(version ? {} : { import: false }),
    ...(words.includes("strict") ? { strictVersion: true } : {}),
    ...(words.includes("lenient") ? { strictVersion: false } : {}),
  };
  return { key, version, config };
}

/** Takes all copies, and says what came: `VERSION from APPLICATION`, or the error's first line. @param {string[]} keys */
const useSource = (keys) => `
const outcome = (loading) => loading.then(
  ({ default: copy }) => copy.version + " from " + copy.from,
  (error) => String(error.message).split("\\n")[0],
);
export const use = async () => ({
${keys.map((key) => `  ${JSON.stringify(key)}: await outcome(import(${JSON.stringify(key)})),`).join("\n")}
});
`;

/**
 * The host takes its own copies, then lets the others take theirs, one after the other.
 * @param {import("./sets").App} app
 * @param {string[]} late
 */
const hostSource = (app, late) => `
${app.shared
  .map(sharedOf)
  .filter(({ config }) => config.eager)
  .map(({ key }) => `import ${JSON.stringify(key)};`)
  .join("\n")}
import { use } from "./use";
const load = (url) => new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement("script"), { src: url, onload: resolve, onerror: reject });
  document.head.append(script);
});
const late = async (name) => {
  await load("../" + name + "/remoteEntry.js");
  await __webpack_init_sharing__("default");
  await window[name].init(__webpack_share_scopes__.default);
  return (await window[name].get("./use"))();
};
window.done = (async () => {
  const got = { ${JSON.stringify(app.name)}: await use() };
  const take = async (name, loading) => Object.assign(got, { [name]: await (await loading).use() }, (await loading).more ? await (await loading).more() : {});
${(app.remotes || []).map((name) => `  await take(${JSON.stringify(name)}, import("${name}/use"));`).join("\n")}
${late.map((name) => `  await take(${JSON.stringify(name)}, late(${JSON.stringify(name)}));`).join("\n")}
  return got;
})();
`;

/** A remote's remotes take theirs when it does. @param {import("./sets").App} app @param {string[]} done */
const moreSource = (app, done) => `
export const more = async () => ({
${(app.remotes || [])
  .filter((name) => !done.includes(name))
  .map((name) => `  ${JSON.stringify(name)}: await (await import("${name}/use")).use(),`)
  .join("\n")}
});
`;

/**
 * Writes and builds the applications of a set.
 * @param {import("./sets").App[]} apps
 * @param {string} folder
 * @param {(index: number) => string} bundlerOf
 */
async function buildSet(apps, folder, bundlerOf) {
  const [host] = apps;
  const named = new Set(apps.flatMap(({ remotes = [] }) => remotes));
  const late = apps.slice(1).filter(({ name }) => !named.has(name));
  for (const [index, app] of apps.entries()) {
    const source = path.join(folder, "src", app.name);
    const shared = app.shared.map(sharedOf);
    const write = (/** @type {string} */ file, /** @type {string} */ text) => {
      fs.mkdirSync(path.dirname(path.join(source, file)), { recursive: true });
      fs.writeFileSync(path.join(source, file), text);
    };
    write("package.json", JSON.stringify({ name: app.name, version: "1.0.0" }));
    for (const { key, version } of shared.filter(({ version }) => version)) {
      const copy = JSON.stringify({ version, from: app.name });
      write(`node_modules/${key}/package.json`, JSON.stringify({ name: key, version }));
      write(
        `node_modules/${key}/index.js`,
        `(window.evaluated ||= []).push("${key} ${version} from ${app.name}");\nmodule.exports = ${copy};\n`,
      );
    }
    const use = useSource(shared.map(({ key }) => key));
    write("use.js", index === 0 ? use : use + moreSource(app, host.remotes || []));
    if (index === 0) {
      write(
        "index.js",
        hostSource(
          app,
          late.map(({ name }) => name),
        ),
      );
    }
    const options = {
      name: app.name,
      manifest: true,
      shared: Object.fromEntries(shared.map(({ key, config }) => [key, config])),
      remotes: Object.fromEntries(
        (app.remotes || []).map((name) => [
          name,
          { external: `${name}@../${name}/remoteEntry.js`, ...app.remoteOptions },
        ]),
      ),
      ...(index === 0 ? {} : { filename: "remoteEntry.js", exposes: { "./use": "./use.js" } }),
      ...app.options,
    };
    const how = { name: app.name, bundlerName: bundlerOf(index), mode: "development" };
    await buildApp(source, { federation: options }, { ...how, output: path.join(folder, app.name) });
  }
  fs.mkdirSync(path.join(folder, "page"), { recursive: true });
  fs.writeFileSync(
    path.join(folder, "page", "index.html"),
    `<!doctype html><title>set</title><script src="../${host.name}/main.js"></script>`,
  );
}

module.exports = { buildSet };
