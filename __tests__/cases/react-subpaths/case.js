// React and React DOM as singletons bring their subpaths along, where the configuration says nothing else of them and the local
// copy is their own.

const singleton = true;
/** @param {Record<string, object>} shared @param {string[]} expected */
const row = (shared, expected) => ({
  apps: {
    host: ({ bundlerName }) => {
      const { DefinePlugin } = require("../../support/bundlers").BUNDLERS[bundlerName];
      return {
        federation: { shared },
        plugins: () => [new DefinePlugin({ EXPECTED: JSON.stringify(expected) })],
      };
    },
  },
});
const ALL = ["react", "react-dom", "react-dom/client", "react/jsx-runtime"];

module.exports = {
  rows: {
    singletons: row({ react: { singleton }, "react-dom": { singleton } }, ALL),
    eager: row({ react: { singleton, eager: true }, "react-dom": { singleton, eager: true } }, ALL),
    "under another key": row({ react: { singleton, shareKey: "r" } }, ["r", "r/jsx-runtime"]),
    "no singletons": row({ react: {}, "react-dom": {} }, ["react", "react-dom"]),
    "switched off": row({ react: { singleton, subpaths: false } }, ["react"]),
    "one of them": row({ react: { singleton } }, ["react", "react/jsx-runtime"]),
    "a prefix of the configuration counts": row(
      { react: { singleton }, "react/": { singleton, exclude: { request: "jsx-runtime" } } },
      ["react"],
    ),
    "a key of the configuration counts": row({ react: { singleton }, "react/jsx-runtime": { shareKey: "jsx" } }, [
      "jsx",
      "react",
    ]),
    "what the entry leaves out": row(
      { react: { singleton, exclude: { request: "jsx-runtime" } }, "react-dom": { singleton } },
      ["react", "react-dom", "react-dom/client"],
    ),
    "a local copy of another name": row({ react: { singleton, import: "react-dom" } }, ["react"]),
  },
};
