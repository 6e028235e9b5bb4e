// A host that shows a component of a remote, each with a counter, on the development servers of one bundler.

const fs = require("node:fs");
const path = require("node:path");
const federation = require("../..");
const { freePort, startServer } = require("./servers");

/** A component with a counter in front of `text`. */
const component = (/** @type {string} */ name, /** @type {string} */ text, imports = "", inside = "") => `
import { useState } from "react";
${imports}
export default function ${name}() {
  const [count, setCount] = useState(0);
  return (
    <div>
      <button id="${name}" onClick={() => setCount(count + 1)}>{count}</button>
      <p id="${name}-text">${text}</p>
      ${inside}
    </div>
  );
}
`;

/** The remote's component: shows its own text, a local module's, a shared file's. @param {string} text @param {string} [imports] */
const widget = (text, imports = "") =>
  component(
    "Widget",
    `${text} {label} {theme.name}`,
    `import label from "./label";\nimport * as theme from "./theme";\n${imports}`,
  );

/** @type {Record<string, string>} */
const FILES = {
  "package.json": JSON.stringify({
    name: "apps",
    version: "1.0.0",
    dependencies: { react: "^18", "react-dom": "^18" },
  }),
  "host/pages/index.html": '<!doctype html><div id="root"></div><script src="/main.js"></script>',
  "host/index.jsx": `
    import { createRoot } from "react-dom/client";
    import App from "./App";
    createRoot(document.getElementById("root")).render(<App />);
    // What a host gets of the remote, asked as an import does.
    window.ask = (name) => window.remote.get(name).then((factory) => factory());`,
  "host/App.jsx": component("App", "host", 'import Widget from "remote/Widget";', "<Widget />"),
  "remote/Widget.jsx": widget("first"),
  "remote/label.js": 'export default "label";',
  "remote/theme.js": 'export const name = "theme";',
  "remote/value.js": 'module.exports = "value";',
  "remote/other.js": 'module.exports = "other";',
  "node_modules/extra/package.json": JSON.stringify({ name: "extra", version: "1.0.0" }),
  "node_modules/extra/index.js": 'exports.text = "extra";',
};

const SHARED = { react: { singleton: true }, "react-dom": { singleton: true }, extra: {} };

class Apps {
  /** @param {string} bundlerName @param {string} folder is made anew */
  constructor(bundlerName, folder) {
    this.bundlerName = bundlerName;
    this.folder = folder;
    this.exposes = { "./Widget": "./Widget.jsx", "./value": "./value.js" };
    fs.rmSync(folder, { recursive: true, force: true });
    this.write(FILES);
  }

  /** @param {Record<string, string>} files */
  write(files) {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  }

  async start() {
    this.ports = { host: await freePort(), remote: await freePort() };
    await this.startRemote();
    this.host = await startServer(this.bundlerName, {
      name: "host",
      folder: path.join(this.folder, "host"),
      port: this.ports.host,
      pages: path.join(this.folder, "host", "pages"),
      entry: { main: "./index.jsx" },
      plugins: [
        new federation.ModuleFederationPlugin({
          name: "host",
          remotes: { remote: `remote@http://127.0.0.1:${this.ports.remote}/remoteEntry.js` },
          shared: SHARED,
        }),
      ],
    });
    this.url = `http://127.0.0.1:${this.ports.host}/`;
  }

  /** @param {Record<string, string>} [exposes] more of them */
  async startRemote(exposes) {
    this.remote = await startServer(this.bundlerName, {
      name: "remote",
      folder: path.join(this.folder, "remote"),
      port: /** @type {any} */ (this.ports).remote,
      entry: {},
      plugins: [
        new federation.ModuleFederationPlugin({
          name: "remote",
          filename: "remoteEntry.js",
          exposes: { ...this.exposes, ...exposes },
          shared: { ...SHARED, "./theme.js": {} },
        }),
      ],
    });
  }

  async stop() {
    await Promise.all([this.host?.stop(), this.remote?.stop()]);
  }
}

module.exports = { Apps, component, widget };
