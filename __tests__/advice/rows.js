// Small builds and their warnings. ROOT stands for the build's folder, CHECKOUT for that of this repository.

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {object[]} federation options of plugins, by name
 * @property {Record<string, string>} [files]
 * @property {object} [config]
 * @property {string[]} expected warnings
 * @property {string[]} [notes]
 * @property {string} [uniqueName] what the bundler took
 */

const MF = (/** @type {object} */ options) => [{ ModuleFederationPlugin: options }];
const pkg = (/** @type {object} */ content) => JSON.stringify(content);
const APP = {
  "package.json": pkg({ name: "app", version: "1.0.0", dependencies: { pkg: "^1.0.0", other: "^1.0.0" } }),
};
const PKG = {
  ...APP,
  "node_modules/pkg/package.json": pkg({ name: "pkg", version: "1.2.3" }),
  "node_modules/pkg/index.js": "exports.a = require('pkg/a');",
  "node_modules/pkg/a.js": "",
  "node_modules/pkg/b.js": "",
  "node_modules/other/package.json": pkg({ name: "other", version: "1.0.0", dependencies: { pkg: "*" } }),
  "node_modules/other/index.js": "require('pkg/a'); require('pkg');",
};
/** @param {string} index @param {Record<string, string>} [more] */
const files = (index, more) => ({ ...PKG, "index.js": index, ...more });
const entry = { main: "./index.js" };
const config = { entry };
/** @param {string} named @param {string} is @param {string} has */
const subpaths = (named, is = "are", has = "have") =>
  `shared module pkg: ${named} ${is} imported and not shared, while pkg is a shared singleton: every build on the page ${has} a copy of its own, of its own version. Write shared: { pkg: { singleton: true, subpaths: true } }, or add the key "pkg/" to what is shared; subpaths: false if each may have its own.`;

/** @type {Row[]} */
const SUBPATHS = [
  {
    what: "subpaths of a singleton: one warning for the package, whoever imports them",
    federation: MF({ shared: { pkg: { singleton: true } } }),
    files: files("require('pkg'); require('pkg/b'); require('pkg/a'); require('other');"),
    config,
    expected: [subpaths("pkg/a, pkg/b")],
  },
  {
    what: "a subpath that another package imports",
    federation: MF({ shared: { pkg: { singleton: true } } }),
    files: files("require('other');"),
    config,
    expected: [subpaths("pkg/a", "is", "has")],
  },
  {
    what: "a singleton that is only consumed",
    federation: [{ ConsumeSharedPlugin: { consumes: { pkg: { singleton: true } } } }],
    files: files("require('pkg'); require('pkg/b');"),
    config,
    expected: [subpaths("pkg/b", "is", "has")],
  },
  {
    what: "many subpaths",
    federation: MF({ shared: { pkg: { singleton: true } } }),
    files: files(
      `require('pkg'); ${["1", "2", "3", "4", "5", "6", "7"].map((name) => `require('pkg/${name}');`).join(" ")}`,
      Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((name) => [`node_modules/pkg/${name}.js`, ""])),
    ),
    config,
    expected: [subpaths("pkg/1, pkg/2, pkg/3, pkg/4, pkg/5 and 2 more")],
  },
  .../** @type {[string, object][]} */ ([
    ["subpaths are shared with their package", { pkg: { singleton: true, subpaths: true } }],
    ["a prefix is shared", { pkg: { singleton: true }, "pkg/": { singleton: true } }],
    ["subpaths are shared one by one", { pkg: { singleton: true }, "pkg/a": {}, "pkg/b": {} }],
    ["a prefix leaves them out", { pkg: { singleton: true }, "pkg/": { exclude: { request: /^[ab]$/ } } }],
    ["the package is no singleton", { pkg: {} }],
    ["subpaths: false", { pkg: { singleton: true, subpaths: false } }],
    ["the package is not shared", { other: { singleton: true } }],
  ]).map(([what, shared]) => ({
    what: `no warning: ${what}`,
    federation: MF({ shared }),
    files: files("require('pkg'); require('pkg/a'); require('pkg/b'); require('other');"),
    config,
    expected: [],
  })),
  {
    what: "no warning: the package is not used, and imports itself",
    federation: MF({ shared: { pkg: { singleton: true } } }),
    files: files("require('pkg/a'); require('pkg/b');"),
    config,
    expected: [],
  },
  {
    what: "no warning: the package imports its own subpaths",
    federation: MF({ shared: { pkg: { singleton: true } } }),
    files: files("require('pkg');"),
    config,
    expected: [],
  },
];

// React as it is written everywhere: its JSX, its DOM.
const REACT = {
  "package.json": pkg({ name: "app", dependencies: { react: "^19.0.0", "react-dom": "^19.0.0" } }),
  "node_modules/react/package.json": pkg({ name: "react", version: "19.1.0" }),
  "node_modules/react/index.js": "",
  "node_modules/react/jsx-runtime.js": "require('react');",
  "node_modules/react-dom/package.json": pkg({
    name: "react-dom",
    version: "19.1.0",
    peerDependencies: { react: "^19.1.0" },
  }),
  "node_modules/react-dom/index.js": "require('react');",
  "node_modules/react-dom/client.js": "require('react-dom'); require('react');",
  "index.js": "require('react'); require('react/jsx-runtime'); require('react-dom'); require('react-dom/client');",
};
const singleton = true;
SUBPATHS.push(
  .../** @type {[string, object][]} */ ([
    ["README's first example", { react: { singleton }, "react-dom": { singleton } }],
    ["React in the host alone", { react: { singleton, import: false }, "react-dom": { singleton, import: false } }],
    ["another package for React", { react: { singleton, import: "react-dom" }, "react-dom": { singleton } }],
    [
      "React's subpaths stay apart",
      { react: { singleton, subpaths: false }, "react-dom": { singleton, subpaths: false } },
    ],
    ["React, eager", { react: { singleton, eager: true }, "react-dom": { singleton, eager: true } }],
  ]).map(([what, shared]) => ({
    what: `no warning: ${what}`,
    federation: MF({ shared }),
    files: REACT,
    config,
    expected: [],
  })),
  {
    what: "no warning: React that is only consumed",
    federation: [{ ConsumeSharedPlugin: { consumes: { react: { singleton }, "react-dom": { singleton } } } }],
    files: REACT,
    config,
    expected: [],
  },
  {
    what: "no warning: a style sheet of the package, and its package.json",
    federation: MF({ shared: { pkg: { singleton } } }),
    files: files("require('pkg'); require('pkg/package.json'); require('pkg/data.css');", {
      "node_modules/pkg/data.css": "a { color: red }",
    }),
    config: { entry, experiments: { css: true }, module: { rules: [{ test: /css$/, type: "asset/source" }] } },
    expected: [],
  },
);

const exposes = { "./x": "./x.js" };
const container = { name: "nav", filename: "remoteEntry.js", exposes };
const X = { "x.js": "module.exports = 1;", "index.js": "import('shop/x');" };
const EMPTY =
  'output.uniqueName is empty: a second build without one on the page would use the same global variables, and messages about shared modules cannot name this build. Write output: { uniqueName: "..." } with a name that no other build has, a name into the package.json of the build\'s context, or the option name of ModuleFederationPlugin.';
/** @param {string} own @param {string} remote */
const called = (own, remote) =>
  `federation-rs: output.uniqueName: output.uniqueName is "${own}", which the remote "${remote}" is called too: if its build has that uniqueName, each takes the other's chunks for its own. Write another output.uniqueName into one of them.`;
/** @param {string} chunk @param {string} [file] */
const runtimeIn = (chunk, file = "remoteEntry.js") =>
  `federation-rs: runtime: The runtime of container "nav" is in the chunk "${chunk}": a host that loads ${file} alone gets no container. Write runtime: false, unless every page loads the file of that chunk by itself.`;
/** @param {string} path @param {string} [page] */
const pagePath = (path, page = path) =>
  `federation-rs: output.publicPath: output.publicPath is "${path}": a page of another origin or at another path asks its own server for the chunks of container "nav", and takes what has their names there. Write output: { publicPath: "auto" }, or the whole address ("https://..."). Where HtmlWebpackPlugin or HtmlRspackPlugin writes pages for deeper paths too, that plugin has a publicPath: "${page}" of its own.`;
/** @param {string} type */
const onlyModule = (type) =>
  `federation-rs: output.scriptType: output.scriptType is "module" and output.publicPath is "auto": the entry of container "nav" has import.meta in it, which scripts may not have, and library type "${type}" makes it a script: no host can load it. Leave output.scriptType out, or write output.publicPath as an address ("https://..."), or library: { type: "module" } with output.module.`;

/** @type {Row[]} */
const REACH = [
  .../** @type {[string, string][]} */ ([
    ["/", pagePath("/")],
    ["/shop/", pagePath("/shop/")],
    ["/assets/[fullhash]/", pagePath("/assets/[fullhash]/")],
    ["", pagePath("", "/")],
    ["./", pagePath("./", "/")],
    ["assets/", pagePath("assets/", "/")],
  ]).map(([publicPath, expected]) => ({
    what: `a public path that belongs to the page: ${JSON.stringify(publicPath)}`,
    federation: MF(container),
    files: X,
    config: { entry: {}, output: { publicPath } },
    expected: [expected],
  })),
  ...["auto", "https://cdn.example.com/", "http://localhost:3001/", "//cdn.example.com/", "chrome-extension://id/"].map(
    (publicPath) => ({
      what: `no warning: a public path that everybody finds: ${publicPath}`,
      federation: MF(container),
      files: X,
      config: { entry: {}, output: { publicPath } },
      expected: [],
    }),
  ),
  .../** @type {[string, object[], object][]} */ ([
    ["a host that exposes nothing", MF({ remotes: { shop: "shop@/remoteEntry.js" } }), {}],
    ["a build that only shares", MF({ name: "nav", shared: ["pkg"] }), {}],
    ["a name that exposes nothing", MF({ name: "nav", filename: "remoteEntry.js", exposes: {} }), {}],
    ["an entry of the container's name sets the path", MF(container), { entry: { nav: "./x.js" } }],
    [
      "Node",
      MF({ ...container, library: { type: "commonjs-module" } }),
      { entry: {}, target: "node", output: { publicPath: "/" } },
    ],
    [
      "ES modules, which find each other",
      MF({ ...container, library: { type: "module" } }),
      { entry: {}, experiments: { outputModule: true }, output: { module: true, publicPath: "/" } },
    ],
  ]).map(([what, federation, config]) => ({
    what: `no warning: publicPath "/" and ${what}`,
    federation,
    files: { ...PKG, ...X, "index.js": "require('pkg');" },
    config: { entry, output: { publicPath: "/" }, ...config },
    expected: [],
  })),
  ...["var", "window", "umd"].map((type) => ({
    what: `scripts as ES modules, and a library of type ${type}`,
    federation: MF({ ...container, library: { type, name: "nav" } }),
    files: X,
    config: { entry: {}, output: { publicPath: "auto", scriptType: "module" } },
    expected: [onlyModule(type)],
  })),
  .../** @type {[string, object, object, object][]} */ ([
    ["an address", {}, { publicPath: "https://example.com/" }, {}],
    ["classic scripts", {}, { scriptType: "text/javascript", publicPath: "auto" }, {}],
    [
      "a library that is an ES module",
      { library: { type: "module" } },
      { module: true, publicPath: "auto" },
      { experiments: { outputModule: true } },
    ],
  ]).map(([what, options, output, config]) => ({
    what: `no warning: scripts as ES modules and ${what}`,
    federation: MF({ ...container, ...options }),
    files: X,
    config: { entry: {}, output: { scriptType: "module", ...output }, ...config },
    expected: [],
  })),
];

/** @type {Row[]} */
const SETTINGS = [
  {
    what: "no uniqueName: the context's package.json has no name",
    federation: [{ SharePlugin: { shared: ["pkg"] } }],
    files: { "package.json": "{}" },
    config: { output: { uniqueName: undefined } },
    expected: [],
    notes: [EMPTY],
    uniqueName: "",
  },
  {
    what: "no warning: the name of the context's package.json is the uniqueName",
    federation: [{ SharePlugin: { shared: ["pkg"] } }],
    files: { ...APP, ...X },
    config: { output: { uniqueName: undefined } },
    expected: [],
    uniqueName: "app",
  },
  .../** @type {[string, object[], object, string][]} */ ([
    ["a container", MF(container), {}, "nav"],
    ["a host that exposes nothing", MF({ name: "host", shared: ["pkg"] }), {}, "host"],
    [
      "ContainerPlugin",
      [{ SharePlugin: { shared: ["pkg"] } }, { ContainerPlugin: { name: "nav", exposes } }],
      {},
      "nav",
    ],
    ["two containers: the first", [...MF(container), ...MF({ ...container, name: "b", filename: "b.js" })], {}, "nav"],
    ["one that is written", MF(container), { uniqueName: "own" }, "own"],
    ["of a library", MF(container), { library: { name: "lib", type: "var" } }, "lib"],
  ]).map(([what, federation, output, uniqueName]) => ({
    what: `the uniqueName is the plugin's name where the configuration has none: ${what}`,
    federation,
    files: { ...APP, ...X },
    config: { output: { uniqueName: undefined, ...output } },
    expected: [],
    uniqueName,
  })),
  {
    what: "no warning: nothing is federated",
    federation: MF({ name: "nav" }),
    files: { "package.json": "{}", "index.js": "" },
    config: { entry, output: { uniqueName: undefined } },
    expected: [],
  },
  {
    what: "a uniqueName that is a remote's global name",
    federation: MF({ remotes: { s: "shop@/remoteEntry.js" } }),
    config: { output: { uniqueName: "shop" } },
    expected: [called("shop", "s")],
  },
  {
    what: "a uniqueName that is the name of a remote without a global name",
    federation: MF({ remotes: { a: "a@/a.js", shop: ["promise Promise.reject()", "promise Promise.resolve(shop)"] } }),
    config: { output: { uniqueName: "shop" } },
    expected: [called("shop", "shop")],
  },
  {
    what: "no warning: what a remote is called here says nothing about its global name",
    federation: MF({ remotes: { shop: "other@/remoteEntry.js", inside: "internal ./x.js" } }),
    config: { output: { uniqueName: "shop" } },
    expected: [],
  },
  {
    what: "no warning: a build that is its own remote",
    federation: MF({ ...container, remotes: { self: "nav@/remoteEntry.js" } }),
    files: X,
    config: { output: { uniqueName: "nav" } },
    expected: [],
  },
  {
    what: "a runtime in another chunk",
    federation: MF({ ...container, runtime: "shared-runtime" }),
    files: X,
    expected: [runtimeIn("shared-runtime")],
  },
  {
    what: "a runtime in another chunk, of a container with the bundler's file name",
    federation: [{ ContainerPlugin: { name: "nav", exposes, runtime: "own" } }],
    files: X,
    expected: [runtimeIn("own", "nav")],
  },
  .../** @type {[string, object, object][]} */ ([
    ["runtime: false", { runtime: false }, {}],
    ["runtimeChunk: single, which containers do not get", {}, { optimization: { runtimeChunk: "single" } }],
    ["runtimeChunk: multiple", {}, { optimization: { runtimeChunk: "multiple" } }],
    ["runtimeChunk: a name", {}, { optimization: { runtimeChunk: { name: "runtime" } } }],
    [
      "ES modules import their runtime",
      { runtime: "own", library: { type: "module" } },
      { experiments: { outputModule: true }, output: { module: true } },
    ],
    [
      "CommonJS modules require their runtime",
      { runtime: "own", library: { type: "commonjs-module" } },
      { target: "node" },
    ],
  ]).map(([what, options, config]) => ({
    what: `no warning: ${what}`,
    federation: MF({ ...container, ...options }),
    files: X,
    config,
    expected: [],
  })),
];

/** @type {Row[]} */
const VERSIONS = [
  {
    what: "no required version, a version is installed",
    federation: MF({ shared: ["pkg"] }),
    files: files("require('pkg');", { "package.json": pkg({ name: "app" }) }),
    config,
    expected: [
      'shared module pkg: No required version specified and unable to automatically determine one. Unable to find required version for "pkg" in description file/s ROOT/package.json CHECKOUT/package.json It need to be in dependencies, devDependencies or peerDependencies. federation-rs: modules in ROOT take any version of pkg (1.2.3 is installed: ROOT/node_modules/pkg/index.js). Write "pkg": "^1.2.3" into the dependencies of their package.json, or shared: { pkg: { requiredVersion: "^1.2.3" } }, where false means that any version will do.',
    ],
  },
  {
    what: "no required version of what is consumed and not installed",
    federation: [{ ConsumeSharedPlugin: { consumes: { "@a/b": { import: false } } } }],
    files: { "package.json": pkg({ name: "app" }), "index.js": "import('@a/b');" },
    config,
    expected: [
      'shared module @a/b: No required version specified and unable to automatically determine one. Unable to find required version for "@a/b" in description file/s ROOT/package.json CHECKOUT/package.json It need to be in dependencies, devDependencies or peerDependencies. federation-rs: modules in ROOT take any version of @a/b. Write "@a/b": "..." into the dependencies of their package.json, or consumes: { "@a/b": { requiredVersion: "..." } }, where false means that any version will do.',
    ],
  },
  {
    what: "no version",
    federation: MF({ shared: ["pkg"] }),
    files: files("require('pkg');", { "node_modules/pkg/package.json": pkg({ name: "pkg" }) }),
    config,
    expected: [
      'shared module pkg -> ROOT/node_modules/pkg/index.js: No version specified and unable to automatically determine one. No version in description file (usually package.json). Add version to description file ROOT/node_modules/pkg/package.json, or manually specify version in shared config. federation-rs: others get this copy of pkg as version 0, which ranges such as ^1.0.0 refuse. Write the version into its package.json, or { pkg: { version: "1.0.0" } }, where false means version 0.',
    ],
  },
  {
    what: "no warning: a file of the application has no version, and needs none",
    federation: [
      { SharePlugin: { shared: { "./x.js": {} } } },
      { ProvideSharedPlugin: { provides: { "./index.js": "i" } } },
    ],
    files: { "package.json": pkg({ name: "app" }), ...X, "index.js": "import('./x.js');" },
    config,
    expected: [],
  },
];

/** @param {string} name @param {string} target @param {string} remote @param {string} [key] */
const alias = (name, target, remote, key = name) =>
  `federation-rs: resolve.alias: resolve.alias "${name}" leads to "${target}", which is the remote "${remote}": what an alias gives is looked for among files. Import "${target}" by that name, or give the remote this key: remotes: { ${key}: ... }.`;
/** @param {string} request */
const madeAtRunTime = (request) =>
  `remote shop: An import() or require() of a name that is made at run time begins with ${request}, which is the remote "shop": bundlers look for such modules among files, and never ask a remote. Write loadRemote(\`shop/\${name}\`) of federation-rs/runtime.`;
const SHOP = { remotes: { shop: "shop@/remoteEntry.js" } };

/** @type {Row[]} */
const REMOTES = [
  ...[
    { alias: { store: "shop" }, expected: [alias("store", "shop", "shop")] },
    { alias: { store$: "shop/Cart" }, expected: [alias("store$", "shop/Cart", "shop", "store")] },
    { alias: { "@s": ["./gone", "shop"] }, expected: [alias("@s", "shop", "shop", '"@s"')] },
    { alias: { store: "shopping", other: "./shop", not: false }, expected: [] },
  ].map(({ alias, expected }) => ({
    what: `an alias: ${JSON.stringify(alias)}`,
    federation: MF(SHOP),
    files: { ...APP, "index.js": "import('shop/x');" },
    config: { entry, resolve: { alias } },
    expected,
  })),
  ...[
    { source: `import(\`shop/\${location.hash}\`);`, expected: [madeAtRunTime("shop")] },
    { source: `import(\`shop/deep/\${location.hash}\`);`, expected: [madeAtRunTime("shop/deep")] },
    { source: "import('shop/' + location.hash); import('shop/' + location.href);", expected: [madeAtRunTime("shop")] },
    { source: "require('shop/' + location.hash);", expected: [madeAtRunTime("shop")] },
    { source: "import('shopping/' + location.hash); import('./shop/' + location.hash);", expected: [] },
  ].map(({ source, expected }) => ({
    what: `a name that is made at run time: ${source}`,
    federation: MF(SHOP),
    files: {
      ...APP,
      "index.js": source,
      ...Object.fromEntries(
        ["node_modules/shop", "node_modules/shop/deep", "node_modules/shopping", "shop"].map((folder) => [
          `${folder}/a.js`,
          "",
        ]),
      ),
    },
    config,
    expected,
  })),
  {
    what: "a remote that is called like an installed package",
    federation: MF({ remotes: { pkg: "pkg@/remoteEntry.js" } }),
    files: files("import('pkg/x');"),
    config,
    expected: [],
    notes: [
      'The remote "pkg" is called like the package of ROOT/node_modules/pkg/package.json: imports of it lead to the remote, in packages too. Give the remote another key if the package is meant somewhere.',
    ],
  },
  ...[
    { options: { shared: { pkg: { shareScope: "mine" } }, ...SHOP }, alone: true },
    { options: { ...container, shared: { pkg: { shareScope: "mine" } } }, alone: true },
    { options: { ...container, shareScope: "mine", shared: ["pkg"] }, alone: false },
    {
      options: {
        shared: { pkg: { shareScope: ["mine"] } },
        remotes: { shop: { external: "shop@/r.js", shareScope: ["mine", "default"] } },
      },
      alone: false,
    },
    { options: { shared: { pkg: { shareScope: "mine" } } }, alone: false },
  ].map(({ options, alone }, index) => ({
    what: `a share scope that nobody hands on, ${index}`,
    federation: MF(options),
    files: { ...files("require('pkg');"), ...X, "index.js": "import('pkg');" },
    config,
    expected: [],
    notes: alone
      ? [
          'shared.pkg is shared in the share scope "mine", which no host and no remote of this build gets: nobody else sees it. Write shareScope: "mine" for the plugin or for the remotes that shall have it, or leave it out here.',
        ]
      : [],
  })),
  {
    what: "options of Module Federation 2 that have no effect here",
    federation: MF({ ...SHOP, dev: true, async: true, implementation: "/x", experiments: { asyncStartup: true } }),
    files: { "index.js": "import('shop/x');" },
    config,
    expected: [],
    notes: [
      "Options of Module Federation 2 without effect here, which can be left out: async (entries wait by themselves for what they import), dev (the bundler's own dev server reloads the page), experiments.asyncStartup (entries wait by themselves for what they import), implementation (there is one runtime).",
    ],
  },
];

module.exports = { ROWS: [...SUBPATHS, ...REACH, ...SETTINGS, ...VERSIONS, ...REMOTES] };
