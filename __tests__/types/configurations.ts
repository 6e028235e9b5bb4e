// Configurations of real projects: for webpack's `container` and for rspack's, with the import of `container` as all that
// changed.

import type rspack = require("@rspack/core");
import type webpack = require("webpack");

import { container, sharing } from "../..";

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse("{}");

/** Was: `import { container } from "webpack"`. */
const { ModuleFederationPlugin } = container;
export const host = (env: Record<string, string>): webpack.Configuration => ({
  mode: env.production ? "production" : "development",
  entry: { main: "./src/index.ts" },
  output: { publicPath: "auto", uniqueName: "host" },
  optimization: { runtimeChunk: "single" },
  plugins: [
    new ModuleFederationPlugin({
      name: "host",
      filename: "remoteEntry.js",
      remoteType: "script",
      remotes: {
        shop: "shop@http://localhost:3001/remoteEntry.js",
        nav: ["nav@http://a/remoteEntry.js", "nav@http://b/remoteEntry.js"],
        late: `promise new Promise(resolve => {
          const script = document.createElement("script");
          script.src = window.lateUrl;
          script.onload = () => resolve(window.late);
          document.head.appendChild(script);
        })`,
        intern: { external: "intern@http://c/remoteEntry.js", shareScope: "intern" },
      },
      exposes: { "./Shell": "./src/Shell", "./all": { import: ["./src/polyfills", "./src/all"], name: "all" } },
      shared: [
        "lodash/",
        { ...dependencies, react: { singleton: true, eager: true, requiredVersion: dependencies.react } },
        { "react-dom": { import: "react-dom", shareKey: "react-dom", shareScope: "default", singleton: true } },
        { "./src/store": { import: "./src/store", packageName: "store", version: false, strictVersion: true } },
      ],
    }),
    new container.ContainerPlugin({
      name: "tools",
      library: { type: "window", name: ["apps", "tools"] },
      exposes: container.scope("legacy", { "./x": "./src/x" }),
      runtime: false,
    }),
    new container.ContainerReferencePlugin({ remoteType: "var", remotes: { old: "oldGlobal" }, shareScope: "default" }),
    new sharing.ConsumeSharedPlugin({ consumes: { vue: { requiredVersion: "^3.0.0", import: false } } }),
    new sharing.ProvideSharedPlugin({ provides: { dayjs: { shareKey: "dayjs", version: "1.11.0", eager: true } } }),
    new sharing.SharePlugin({ shared: sharing.scope("legacy", ["x"]), shareScope: "legacy" }),
  ],
});

/** Was: `import { rspack } from "@rspack/core"` and `rspack.container`. */
const { ModuleFederationPluginV1 } = container;
export const remote: rspack.Configuration = {
  entry: "./src/index.ts",
  output: { uniqueName: "shop", publicPath: "auto" },
  plugins: [
    new ModuleFederationPluginV1({
      name: "shop",
      filename: "remoteEntry.js",
      library: { type: "var", name: "shop" },
      exposes: [{ "./Cart": "./src/Cart" }, "./src/Header"],
      remotes: { host: "host@http://localhost:3000/remoteEntry.js" },
      runtime: false,
      shareScope: "default",
      shared: { react: { singleton: true, requiredVersion: false, version: "18.3.1" }, vue: "^3.0.0" },
    }),
  ],
};
