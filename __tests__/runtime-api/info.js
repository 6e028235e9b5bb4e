// getInfo.

const assert = require("node:assert");
const { it } = require("node:test");

/** @param {import("./pages").Pages} pages */
module.exports = ({ visit, server }) => {
  it("getInfo tells what is loaded, from where, and why", async () => {
    const found = await visit((page) =>
      page.evaluate(async () => {
        const before = api.getInfo();
        await api.loadRemote("shop/Cart");
        await shared();
        return JSON.parse(JSON.stringify({ before, after: api.getInfo() }));
      }),
    );
    const { before, after } = found;
    assert.strictEqual(before.name, "host");
    const idle = { shareScope: "default", url: "", status: "idle", modules: [] };
    const address = (/** @type {string} */ name, file = "remoteEntry.js") => `${server().url}/${name}/${file}`;
    assert.deepStrictEqual(before.remotes, [
      { ...idle, name: "other", entries: [address("other", "mf-manifest.json")] },
      { ...idle, name: "shop", entries: [address("shop")] },
      { ...idle, name: "gone", entries: [address("gone")] },
      { ...idle, name: "made", entries: [] },
    ]);
    const ready = { shareScope: "default", status: "ready", modules: [] };
    const [other, shop, gone, made] = after.remotes;
    // No import names these two.
    assert.deepStrictEqual(
      [gone, made].map(({ status }) => status),
      ["idle", "idle"],
    );
    const manifest = address("other", "mf-manifest.json");
    assert.deepStrictEqual(
      { ...other, version: typeof other.version },
      { ...ready, name: "other", entries: [manifest], url: manifest, version: "string" },
    );
    assert.deepStrictEqual(shop, {
      ...ready,
      name: "shop",
      entries: [address("shop")],
      url: address("shop"),
      modules: ["./Cart"],
    });
    const need = { shareScope: "default", requiredVersion: "^1.0.0", strictVersion: false, eager: false };
    const copy = { version: "1.1.0", from: "the-shop", why: "highest" };
    for (const { shared } of [before, after]) shared.sort((a, b) => (a.name < b.name ? -1 : 1));
    assert.deepStrictEqual(after.shared, [
      { ...need, ...copy, name: "both", singleton: false, strictVersion: true },
      { ...need, ...copy, name: "dep", singleton: true },
    ]);
    assert.deepStrictEqual(
      before.shared.map((/** @type {any} */ { name, why }) => [name, why]),
      [
        ["both", "not-loaded"],
        ["dep", "not-loaded"],
      ],
    );
    assert.deepStrictEqual(after.shareScopes.default.dep, [
      { version: "1.0.0", from: "host", eager: false, loaded: false },
      { version: "1.1.0", from: "the-shop", eager: false, loaded: true },
    ]);
  });
};
