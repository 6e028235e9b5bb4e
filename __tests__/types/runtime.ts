// The functions of federation-rs/runtime, as applications call them.

import type { FederationInfo } from "federation-rs/runtime";
import { getInfo, loadRemote, loadShare, preloadRemote, registerRemotes, unloadRemote } from "federation-rs/runtime";

interface Cart {
  total(): number;
}

export async function use(): Promise<number> {
  registerRemotes([{ name: "shop", entry: "https://example.com/remoteEntry.js" }]);
  registerRemotes(
    [
      {
        name: "nav",
        alias: "n",
        entry: "/mf-manifest.json",
        type: "module",
        timeout: 10,
        allowOrigins: ["https://x.y"],
      },
    ],
    { force: true },
  );
  // @ts-expect-error: without an address
  registerRemotes([{ name: "shop" }]);
  await preloadRemote("shop");
  await preloadRemote(["shop/Cart", { nameOrAlias: "nav", exposes: ["Header"], resourceCategory: "all" }]);
  const react = await loadShare<{ version: string }>("react", { shareScope: "default" });
  const version: string | false = react ? react().version : false;
  const info: FederationInfo = getInfo();
  const why: string[] = info.shared.map((shared) => `${version} ${shared.why}`);
  const had: boolean = unloadRemote("shop");
  const anything = await loadRemote("shop/Cart");
  const cart = await loadRemote<Cart>("shop/Cart");
  // @ts-expect-error: a number
  const text: string = cart.total();
  return had && text ? anything.whatever + why.length : cart.total();
}
