// The plugins in the configurations of both bundlers.

import webpack = require("webpack");
import rspack = require("@rspack/core");
import federation = require("../..");
import implementation = require("../../lib/plugins");

import type { OptionsError } from "../..";
import { container, ModuleFederationPlugin, SharePlugin, sharing } from "../..";

const plugins = [
  new ModuleFederationPlugin({ name: "nav" }),
  new federation.ContainerPlugin({ name: "nav", exposes: ["./x"] }),
  new container.ContainerReferencePlugin({ remotes: {} }),
  new sharing.SharePlugin({ shared: ["react"] }),
  new sharing.ConsumeSharedPlugin({
    consumes: ["react", { vue: "^3.0.0", "./x": { import: false } }],
    shareScope: "own",
  }),
  new sharing.ProvideSharedPlugin({ provides: ["react", { vue: "vue", "./x": { shareKey: "x", version: false } }] }),
  new container.ModuleFederationPluginV1({ name: "nav" }),
];

export const forWebpack: webpack.Configuration = { plugins };
export const forRspack: rspack.Configuration = { plugins };
export const oneForWebpack: webpack.WebpackPluginInstance = new SharePlugin({ shared: {} });
export const oneForRspack: rspack.RspackPluginInstance = new SharePlugin({ shared: {} });

// The same classes in every place.
const plugin: container.ModuleFederationPlugin = new federation.container.ModuleFederationPlugin({});
export const same: ModuleFederationPlugin = plugin;
export const v1: ModuleFederationPlugin = new container.ModuleFederationPluginV1({});
export const consume: federation.ConsumeSharedPlugin = new sharing.ConsumeSharedPlugin({ consumes: [] });
export const share: federation.sharing.SharePlugin = new federation.SharePlugin({ shared: {} });

// What lib/plugins.js makes is what index.d.ts declares.
export const made: Pick<typeof federation, keyof typeof implementation> = implementation;

export const scoped = [
  new container.ContainerPlugin({ name: "nav", exposes: container.scope("legacy", { "./x": "./src/x" }) }),
  new SharePlugin({ shared: sharing.scope("legacy", ["react", { vue: { singleton: true } }]) }),
];

// Whoever calls `apply` has the compiler of either.
plugin.apply(webpack({}));

/** The option that an error of a plugin's constructor names. */
export function optionOf(thrown: unknown): string | undefined {
  const { code, path } = thrown as OptionsError;
  return code === "FEDERATION_OPTIONS" ? path : undefined;
}

// @ts-expect-error: not without `new`
ModuleFederationPlugin({});
// @ts-expect-error: options are needed
new ModuleFederationPlugin();
// @ts-expect-error: and cannot be null
new SharePlugin(null);
