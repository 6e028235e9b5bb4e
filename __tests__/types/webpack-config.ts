// Whatever is typed for webpack's own plugins can be handed to ours; what is typed for rspack's too, where it has webpack's form.

import rspack = require("@rspack/core");

import webpack = require("webpack");

import {
  ConsumeSharedPlugin,
  ContainerPlugin,
  ContainerReferencePlugin,
  ModuleFederationPlugin,
  ProvideSharedPlugin,
  SharePlugin,
} from "../..";

type Options<Plugin extends abstract new (options: never) => unknown> = ConstructorParameters<Plugin>[0];
const { container, sharing } = webpack;

declare const federation: Options<typeof container.ModuleFederationPlugin>;
declare const containerOptions: Options<typeof container.ContainerPlugin>;
declare const reference: Options<typeof container.ContainerReferencePlugin>;
declare const share: Options<typeof sharing.SharePlugin>;
declare const consume: Options<typeof sharing.ConsumeSharedPlugin>;
declare const provide: Options<typeof sharing.ProvideSharedPlugin>;
declare const rspackOptions: rspack.ModuleFederationPluginV1Options;

export const taken = () => [
  new ModuleFederationPlugin(federation),
  new ContainerPlugin(containerOptions),
  new ContainerReferencePlugin(reference),
  new SharePlugin(share),
  // webpack also takes its own normalised form here, a string.
  typeof consume === "string" || new ConsumeSharedPlugin(consume),
  new ProvideSharedPlugin(provide),
  new ModuleFederationPlugin({
    name: rspackOptions.name,
    filename: rspackOptions.filename,
    exposes: rspackOptions.exposes,
    library: rspackOptions.library,
    runtime: rspackOptions.runtime,
  }),
];

// A configuration of a real project, with the import of the plugin as all that changed.
const dependencies: Record<string, string> = { react: "^18.2.0" };
const config: webpack.Configuration = {
  mode: "production",
  entry: "./src/index.ts",
  plugins: [
    new ModuleFederationPlugin({
      name: "host",
      filename: "remoteEntry.js",
      library: { type: "var", name: "host" },
      remotes: { shop: `shop@${process.env.SHOP_URL}/remoteEntry.js` },
      exposes: { "./Header": "./src/Header" },
      shared: {
        ...dependencies,
        react: { singleton: true, requiredVersion: dependencies.react },
        "react-dom": { singleton: true, eager: false, strictVersion: true },
      },
    }),
    new webpack.DefinePlugin({}),
  ],
};
export default config;
