// Generated applications. Each axis can be as long as it likes: M modules that all import a shared package, E exposes, S
// shared packages, R remotes.

const fs = require("node:fs");
const path = require("node:path");

/** @typedef {{ M: number, E: number, S: number, R: number }} Shape */

/** How many modules a module imports: the graph is as deep as that of an application. */
const CHILDREN = 8;
/** A file that a bundler has something to read in. */
const BODY = `
const cache = new Map();
export function measure(items, { limit = 10, label = "item" } = {}) {
  const seen = items.filter((item) => item && !cache.has(item.id)).slice(0, limit);
  for (const item of seen) cache.set(item.id, { ...item, label: \`\${label} \${item.id}\` });
  return seen.length > 0 ? [...cache.values()].map(({ label }) => label).join(", ") : "nothing";
}
`;

/** @param {number} count @param {(index: number) => string} line */
const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join("\n");

/**
 * @param {string} folder is emptied
 * @param {Shape} shape
 */
function generate(folder, { M, E, S, R }) {
  fs.rmSync(folder, { recursive: true, force: true });
  const write = (/** @type {string} */ name, /** @type {string} */ content) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  };
  const names = Array.from({ length: S }, (_, index) => `shared-${index}`);
  write(
    "package.json",
    JSON.stringify({ name: "app", dependencies: Object.fromEntries(names.map((name) => [name, "^1.0.0"])) }),
  );
  for (const name of names) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.2.3", main: "index.js" }));
    write(`node_modules/${name}/index.js`, `exports.name = "${name}";`);
  }
  // What remotes give: real modules for who builds without federation.
  for (let index = 0; index < R; index++) write(`node_modules/remote-${index}/x.js`, `export default ${index};`);
  for (let index = 0; index < M; index++) {
    const first = index * CHILDREN + 1;
    const children = Array.from({ length: CHILDREN }, (_, child) => first + child).filter((child) => child < M);
    write(
      `src/${Math.floor(index / 100)}/m${index}.js`,
      `import { name } from "shared-${index % S}";
${children.map((child) => `import { value as v${child} } from "../${Math.floor(child / 100)}/m${child}.js";`).join("\n")}
${BODY}
export const value = [name, ${index}, ${children.map((child) => `v${child}`).join(", ")}];`,
    );
  }
  write(
    "src/index.js",
    `${lines(R, (index) => `import r${index} from "remote-${index}/x";`)}
import("./0/m0.js").then(({ value }) => console.log(value, ${Array.from({ length: R }, (_, index) => `r${index}`)}));`,
  );
  for (let index = 0; index < E; index++) {
    const module = index % M;
    write(
      `src/exposes/e${index}.js`,
      `import { name } from "shared-${index % S}";
import { value } from "../${Math.floor(module / 100)}/m${module}.js";
export default [name, value, ${index}];`,
    );
  }
  // The container of who builds without federation: the same chunks.
  write(
    "src/container.js",
    `export default {\n${lines(E, (index) => `  "./e${index}": () => import("./exposes/e${index}.js"),`)}\n};`,
  );
}

/** The options of the plugin. @param {Shape} shape */
function federationOf({ E, S, R }) {
  const count = (/** @type {number} */ length, /** @type {(index: number) => [string, any]} */ entry) =>
    Object.fromEntries(Array.from({ length }, (_, index) => entry(index)));
  return {
    name: "app",
    filename: "remoteEntry.js",
    exposes: count(E, (index) => [`./e${index}`, { import: `./src/exposes/e${index}.js` }]),
    remotes: count(R, (index) => [`remote-${index}`, `remote${index}@http://localhost:3001/${index}/remoteEntry.js`]),
    shared: count(S, (index) => [`shared-${index}`, { singleton: true }]),
  };
}

module.exports = { federationOf, generate };
