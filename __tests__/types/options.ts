// What may stand in the options, and what may not.

import type { Exposes, ModuleFederationPluginOptions, Remotes, Shared } from "../..";
import {
  ConsumeSharedPlugin,
  ContainerPlugin,
  ContainerReferencePlugin,
  ProvideSharedPlugin,
  SharePlugin,
} from "../..";

export const everything: ModuleFederationPluginOptions = {
  name: "nav",
  filename: "js/[name].[contenthash].js",
  library: {
    type: "umd",
    name: { root: ["a", "b"], amd: "a", commonjs: "a" },
    export: ["default", "x"],
    auxiliaryComment: { root: "r", amd: "a", commonjs: "c", commonjs2: "c2" },
    umdNamedDefine: true,
    amdContainer: "window.vendor",
    umdAmdContainer: "vendor.amd",
    entryExports: "last",
  },
  remoteType: "module",
  runtime: false,
  manifest: { fileName: "shop.json", filePath: "static", exports: false, integrity: true },
  devtools: true,
  check: { against: ["https://example.com/mf-manifest.json", "../nav/dist"], timeout: 2000 },
  exposes: ["./a", { "./b": "./src/b", "./c": ["./init", "./c"], ".": { import: ["./d"], name: "d" } }],
  remotes: ["a", { b: "b@/b.js", c: ["c@/1.js", "c@/2.js"], d: { external: ["d@/d.js"], shareScope: "own" } }],
  shared: [
    "react",
    {
      vue: "^3.0.0",
      "lodash/": {
        import: false,
        shareKey: "lodash/",
        shareScope: "own",
        version: false,
        requiredVersion: "^4",
        singleton: true,
        strictVersion: false,
        eager: true,
        packageName: "lodash",
        include: { request: /^fp/, version: ">=4" },
        exclude: { request: "get" },
      },
    },
  ],
  shareScope: "default",
};
export const conditional: ModuleFederationPluginOptions = { shared: process.env.SHARED === "1" && { react: {} } };
export const ownLibraryType: ModuleFederationPluginOptions = {
  library: { type: "my-type" },
  runtime: "shared-runtime",
};

// Constants need no cast.
const LIST = ["./a", "./b"] as const;
export const exposes: Exposes = LIST;
export const exposesList: Exposes = { "./x": LIST };
export const remotes: Remotes = { x: { external: LIST } };
export const layers: Shared = [{ react: {} }, { react: { issuerLayer: "server", layer: "server" } }];
export const byRequest: Shared = { "react-server": { request: "react", issuerLayer: "server" } };
export const shared: Shared = { react: { singleton: true, requiredVersion: "^18.0.0" } } as const;
const { dependencies } = JSON.parse("{}") as { dependencies: Record<string, string> };
export const fromPackageJson: Shared = { ...dependencies, react: { requiredVersion: dependencies.react } };

// @ts-expect-error: no such option
export const unknown: ModuleFederationPluginOptions = { nam: "nav" };
// @ts-expect-error: a string
export const name: ModuleFederationPluginOptions = { name: 1 };
// @ts-expect-error: a path, not a function
export const filename: ModuleFederationPluginOptions = { filename: () => "x.js" };
// @ts-expect-error: a library has a type
export const library: ModuleFederationPluginOptions = { library: { name: "nav" } };
// @ts-expect-error: not a type
export const libraryText: ModuleFederationPluginOptions = { library: "var" };
// @ts-expect-error: "last" or "all"
export const entryExports: ModuleFederationPluginOptions = { library: { type: "var", entryExports: "first" } };
// @ts-expect-error: no externals type
export const remoteType: ModuleFederationPluginOptions = { remoteType: "foo" };
// @ts-expect-error: false or a name
export const runtime: ModuleFederationPluginOptions = { runtime: true };
export const shareScopes: ModuleFederationPluginOptions = {
  shareScope: ["default", "team"],
  remotes: { x: { external: "x@/x.js", shareScope: LIST } },
  shared: { react: { shareScope: ["team"] } },
};
// @ts-expect-error: names
export const shareScope: ModuleFederationPluginOptions = { shareScope: [1] };
// @ts-expect-error: a name or a list of names
export const sharedScope: Shared = { react: { shareScope: { name: "team" } } };
// @ts-expect-error: an object or a list
export const exposesText: Exposes = "./x";
// @ts-expect-error: import is needed
export const exposesConfig: Exposes = { "./x": { name: "x" } };
// @ts-expect-error: external is needed
export const remotesConfig: Remotes = { x: { shareScope: "own" } };
// @ts-expect-error: no list of versions
export const sharedList: Shared = { react: ["^18"] };
// @ts-expect-error: a typing mistake
export const singelton: Shared = { react: { singelton: true } };
// @ts-expect-error: false or a range
export const requiredVersion: Shared = { react: { requiredVersion: true } };
// @ts-expect-error: a number is no version
export const version: Shared = { react: { version: 18 } };
// @ts-expect-error: only version and request
export const include: Shared = { react: { include: { layer: "x" } } };

export const subpaths: Shared = { react: { singleton: true, subpaths: true } };
// @ts-expect-error: true or false
export const subpathsList: Shared = { react: { subpaths: ["client"] } };

// @ts-expect-error: consumes is needed
new ConsumeSharedPlugin({});
// @ts-expect-error: what is consumed has no version of its own
new ConsumeSharedPlugin({ consumes: { react: { version: "18.0.0" } } });
// @ts-expect-error: provides is needed
new ProvideSharedPlugin({ shareScope: "default" });
// @ts-expect-error: what is provided requires nothing
new ProvideSharedPlugin({ provides: { react: { requiredVersion: "^18" } } });
// @ts-expect-error: no false
new ProvideSharedPlugin({ provides: { react: false } });
// @ts-expect-error: name is needed
new ContainerPlugin({ exposes: ["./x"] });
// @ts-expect-error: exposes is needed
new ContainerPlugin({ name: "nav" });
// @ts-expect-error: remotes is needed
new ContainerReferencePlugin({ remoteType: "script" });
// @ts-expect-error: shared is needed
new SharePlugin({});
// @ts-expect-error: no remotes here
new SharePlugin({ shared: {}, remotes: {} });
