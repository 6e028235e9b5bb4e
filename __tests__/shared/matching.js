// Which imports a key of `shared` matches, and what its forms mean.

const { appJson, installed } = require("./app");

/** Modules that export their own name. @param {string[]} names */
const modules = (...names) =>
  Object.fromEntries(names.map((name) => [name, `module.exports = ${JSON.stringify(name)};`]));
/** @param {...string} requests */
const requiring = (...requests) => ({
  "src/index.js": `module.exports = [${requests.map((request) => `require(${JSON.stringify(request)})`).join(", ")}];`,
});
const named = (/** @type {string} */ name, version = "1.2.0") => ({
  [`node_modules/${name}/package.json`]: { name, version },
  [`node_modules/${name}/index.js`]: `module.exports = ${JSON.stringify(name)};`,
});
const REACT = {
  ...appJson({ react: "^18.0.0" }),
  ...installed("node_modules/react", "react", "18.2.0"),
  ...named("react", "18.2.0"),
  "node_modules/react/jsx-runtime.js": "module.exports = 'jsx-runtime';",
};

/** @type {Record<string, import("../shared.test").Row>} */
module.exports = {
  "a package does not cover what is below it": {
    files: { ...REACT, ...requiring("react", "react/jsx-runtime", "react/index.js") },
    shared: ["react"],
    expected: { value: ["react", "jsx-runtime", "react"], registered: ["react 18.2.0"] },
  },
  "a prefix does not cover the package": {
    files: { ...REACT, ...requiring("react", "react/jsx-runtime") },
    shared: ["react/"],
    expected: { value: ["react", "jsx-runtime"], registered: ["react/jsx-runtime 18.2.0"] },
  },
  "a package and its prefix": {
    files: { ...REACT, ...requiring("react", "react/jsx-runtime") },
    shared: { react: { singleton: true }, "react/": { singleton: true } },
    expected: { value: ["react", "jsx-runtime"], registered: ["react 18.2.0", "react/jsx-runtime 18.2.0"] },
  },
  "another package whose name begins alike": {
    files: {
      ...appJson({ react: "*", "react-dom": "*" }),
      ...named("react"),
      ...named("react-dom"),
      ...requiring("react", "react-dom"),
    },
    shared: ["react", "react/"],
    expected: { value: ["react", "react-dom"], registered: ["react 1.2.0"] },
  },
  "a longer prefix behind a shorter one": {
    files: {
      ...appJson({ parts: "*" }),
      ...named("parts"),
      ...modules("node_modules/parts/a.js", "node_modules/parts/deep/b.js"),
      ...requiring("parts/a", "parts/deep/b"),
    },
    shared: { "parts/": { shareKey: "one/" }, "parts/deep/": { shareKey: "two/" } },
    expected: { registered: ["one/a 1.2.0", "one/deep/b 1.2.0"] },
    webpack: { registered: ["one/a 1.2.0", "two/b 1.2.0"] },
    why: "webpack consumes by the first key that matches and provides by the last",
  },
  "a longer prefix before a shorter one": {
    files: {
      ...appJson({ parts: "*" }),
      ...named("parts"),
      ...modules("node_modules/parts/a.js", "node_modules/parts/deep/b.js"),
      ...requiring("parts/a", "parts/deep/b"),
    },
    shared: { "parts/deep/": { shareKey: "two/" }, "parts/": { shareKey: "one/" } },
    expected: { registered: ["one/a 1.2.0", "two/b 1.2.0"] },
  },
  "packages in a scope": {
    files: {
      ...appJson({ "@ui/button": "^1.0.0", "@ui/form": "^3.0.0" }),
      ...named("@ui/button"),
      ...named("@ui/form"),
      ...requiring("@ui/button", "@ui/form"),
    },
    shared: ["@ui/button", "@ui/form"],
    host: { "@ui/button": ["1.9.0"], "@ui/form": ["1.9.0"] },
    expected: {
      value: [{ version: "1.9.0 of the host" }, "@ui/form"],
      registered: ["@ui/button 1.2.0", "@ui/form 1.2.0"],
    },
  },
  "a whole scope by its prefix": {
    files: {
      ...appJson({ "@ui/button": "^1.0.0", "@ui/form": "^3.0.0" }),
      ...named("@ui/button"),
      ...named("@ui/form"),
      ...requiring("@ui/button", "@ui/form"),
    },
    shared: ["@ui/"],
    host: { "@ui/button": ["1.9.0"], "@ui/form": ["1.9.0"] },
    expected: {
      value: [{ version: "1.9.0 of the host" }, "@ui/form"],
      registered: ["@ui/button 1.2.0", "@ui/form 1.2.0"],
    },
  },
  "a relative key: whatever resolves to the file": {
    files: {
      ...appJson({}),
      ...modules("src/store/index.js"),
      ...requiring("./store", "./store/index.js", "../src/store"),
    },
    shared: { "./src/store": { version: "1.0.0" } },
    host: { "./src/store": ["1.5.0"] },
    expected: {
      value: Array(3).fill({ version: "1.5.0 of the host" }),
      registered: ["./src/store 1.0.0"],
    },
  },
  "a relative key without a version": {
    files: { ...appJson({}), ...modules("src/store.js"), ...requiring("./store") },
    shared: ["./src/store"],
    expected: { value: ["src/store.js"], registered: ["./src/store 0"] },
  },
  "a relative key that nobody imports": {
    files: { ...appJson({}), ...modules("src/store.js"), ...requiring() },
    shared: { "./src/store": { shareKey: "store", version: "2.0.0" } },
    expected: { value: [], registered: ["store 2.0.0"] },
  },
  "a relative key with a range": {
    files: { ...appJson({}), ...modules("src/store.js"), ...requiring("./store") },
    shared: { "./src/store": { version: "2.0.0", requiredVersion: "~2.0.0" } },
    host: { "./src/store": ["2.0.9", "2.1.0"] },
    expected: { value: [{ version: "2.0.9 of the host" }], registered: ["./src/store 2.0.0"] },
  },
  "a relative key whose import is another file": {
    files: { ...appJson({}), ...modules("src/store.js", "src/other.js"), ...requiring("./store", "./other") },
    shared: { "./src/store": { import: "./src/other", version: "2.0.0" } },
    expected: { value: ["src/other.js", "src/other.js"], registered: ["./src/store 2.0.0"] },
  },
  "a relative key with import: false": {
    files: { ...appJson({}), ...modules("src/store.js"), ...requiring("./store") },
    shared: { "./src/store": { import: false } },
    expected: { value: "Error: Shared module ./src/store doesn't exist in shared scope default", registered: [] },
  },
  "a relative key that is eager": {
    files: { ...appJson({}), ...modules("src/store.js"), ...requiring("./store") },
    shared: { "./src/store": { eager: true, version: "2.0.0" } },
    expected: { value: ["src/store.js"], registered: ["./src/store 2.0.0 eager"] },
  },
  "a list of requests and configs": {
    files: {
      ...appJson({ a: "^1", b: "^1", c: "^1" }),
      ...named("a"),
      ...named("b"),
      ...named("c"),
      ...requiring("a", "b", "c"),
    },
    shared: ["a", { b: { shareKey: "renamed" }, c: "~1.2.0" }],
    host: { a: ["1.9.0"], b: ["1.9.0"], c: ["1.9.0"] },
    expected: {
      value: [{ version: "1.9.0 of the host" }, "b", "c"],
      registered: ["a 1.2.0", "c 1.2.0", "renamed 1.2.0"],
    },
  },
  "a string that is a range": {
    files: { ...appJson({ a: "^7" }), ...named("a"), ...requiring("a") },
    shared: { a: "^1.0.0" },
    host: { a: ["1.9.0", "7.0.0"] },
    expected: { value: [{ version: "1.9.0 of the host" }], registered: ["a 1.2.0"] },
  },
  "strings that are ranges by their looks": {
    files: {
      ...appJson({}),
      ...Object.assign({}, ...[..."abcdefg"].map((name) => named(name))),
      ...requiring("a", "b", "c", "d", "e", "f", "g"),
    },
    shared: { a: "1", b: "=1.2.0", c: "v1.2", d: "<2", e: ">1", f: "~1.2", g: "*" },
    host: Object.fromEntries([..."abcdefg"].map((name) => [name, ["9.0.0"]])),
    expected: {
      value: ["a", "b", "c", "d", { version: "9.0.0 of the host" }, "f", { version: "9.0.0 of the host" }],
    },
  },
  "a string that is another request": {
    files: {
      ...appJson({ "my-react": "^18.0.0" }),
      ...REACT,
      "package.json": { name: "app", dependencies: { "my-react": "^18.0.0" } },
      ...requiring("my-react"),
    },
    shared: { "my-react": "react" },
    host: { "my-react": ["18.9.0", "19.0.0"] },
    expected: { value: [{ version: "18.9.0 of the host" }], registered: ["my-react 18.2.0"] },
  },
  "a string that is the key itself, although it looks like a version": {
    files: { ...appJson({ vue: "^1" }), ...named("vue"), ...requiring("vue") },
    shared: { vue: "vue" },
    host: { vue: ["1.9.0", "2.0.0"] },
    expected: { value: [{ version: "1.9.0 of the host" }], registered: ["vue 1.2.0"] },
  },
  "a request that looks like a version is one": {
    files: { ...appJson({ x: "^1" }), ...named("x"), ...named("vue"), ...requiring("x") },
    shared: { x: "vue" },
    host: { x: ["1.9.0"] },
    expected: {
      value: ["x"],
      registered: ["x 1.2.0"],
      warnings: ['Unable to parse required version "vue" for "x"'],
    },
    webpack: { warnings: [] },
    why: "webpack says nothing of a name in the place of a version",
  },
  "a tag is a request, which is not there": {
    files: { ...appJson({ a: "dev" }), ...named("a"), ...requiring("a") },
    shared: { a: "dev" },
    host: { a: ["1.9.0"] },
    expected: {
      value: [{ version: "1.9.0 of the host" }],
      errors: [/Can't resolve 'dev'/],
    },
  },
  "requests with a loader or a query are not shared": {
    files: { ...appJson({ a: "*" }), ...named("a"), ...requiring("a?query", "a") },
    shared: ["a"],
    host: { a: ["1.9.0"] },
    expected: { value: ["a", { version: "1.9.0 of the host" }], registered: ["a 1.2.0"] },
  },
  "by import, import() and export from": {
    files: {
      ...appJson({ a: "*" }),
      ...named("a"),
      "src/index.js":
        "import one from './esm'; import two from 'a'; export const all = import('a').then((a) => [one, two, a.default]); export default all;",
      "src/esm.js": "export { default } from 'a';",
    },
    shared: ["a"],
    host: { a: ["1.9.0"] },
    expected: { registered: ["a 1.2.0"] },
  },
};
