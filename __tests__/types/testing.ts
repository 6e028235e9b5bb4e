// federation-rs/testing, as configurations and tests use it.

import { loadModule, remotes } from "federation-rs/testing";

interface Cart {
  total(): number;
}

const { moduleNameMapper, alias } = remotes(
  { "shop/Cart": "./stubs/cart.js" },
  { options: { remotes: { shop: "shop@https://example.com/remoteEntry.js" } }, root: "/" },
);
export const forJest: { moduleNameMapper: Record<string, string | string[]> } = { moduleNameMapper };
export const forVite: { resolve: { alias: readonly { find: string | RegExp; replacement: string }[] } } = {
  resolve: { alias },
};
// @ts-expect-error: no path
remotes({ "shop/Cart": 1 });

export async function use(): Promise<number> {
  const cart = await loadModule<Cart>("../shop/dist", "./Cart", {
    shared: { react: { version: "18.3.1", module: {} } },
  });
  return cart.total() + (await loadModule("../shop/dist/remoteEntry.js", "Cart", { name: "shop" })).whatever;
}
