// `federation-rs/testing`: what unit tests (jest, vitest) need in the place of remotes.

import type { ModuleFederationPluginOptions } from ".";

/**
 * Where imports of remotes' modules lead in tests.
 *
 * @param stubs by import (`"shop/Cart"`): the path of a module
 * @param more `options`: those of the build's `ModuleFederationPlugin`. Stubs are held against its remotes then, and other
 * imports of these remotes lead to a module that says that it has no stub. `root`: what paths are relative to; the working
 * directory without it
 * @throws {OptionsError} of `federation-rs` if the options cannot be used
 * @throws {Error} that names a stub which is of none of the remotes
 *
 * @example
 * const { moduleNameMapper } = remotes({ "shop/Cart": "./stubs/cart.js" }); // in jest.config.js
 * @example
 * const { alias } = remotes({ "shop/Cart": "./stubs/cart.js" }); // in vitest.config.js: { resolve: { alias } }
 */
export function remotes(
  stubs: { [request: string]: string },
  more?: { options?: ModuleFederationPluginOptions; root?: string },
): RemoteAliases;

/** The same in two forms; of several that match, the first counts. */
export interface RemoteAliases {
  /** For jest. */
  moduleNameMapper: { [pattern: string]: string };
  /** For `resolve.alias` of vite and vitest. */
  alias: { find: RegExp; replacement: string }[];
}

/**
 * The real module of a remote, which is built for browsers or for Node. Its chunks are read, from its folder or over HTTP; a
 * container is loaded once for each test file.
 *
 * @param place a folder with `mf-manifest.json`, a manifest, or an entry; a path from the working directory or an address
 * @param expose such as `"./Cart"`
 * @throws (rejects) an `Error` if it cannot be had; the next call tries again
 *
 * @example
 * const { Cart } = await loadModule("../shop/dist", "./Cart", { shared: { react: { version: React.version, module: React } } });
 */
// biome-ignore lint/suspicious/noExplicitAny: what a module exports is known to whoever asks for it
export function loadModule<Module = any>(
  place: string,
  expose: string,
  options?: {
    /** The container's global variable; needed for an entry, known from a manifest. */
    name?: string;
    /** By share key: what the test has of shared packages, and their versions. The remote brings the others. */
    shared?: { [key: string]: { version: string; module: unknown } };
  },
): Promise<Module>;
