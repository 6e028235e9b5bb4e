// remotes, remoteType.

const MF = "ModuleFederationPlugin";
const REFERENCE = "ContainerReferencePlugin";
const ADDRESS = 'an address such as "shop@https://example.com/remoteEntry.js", or a list of addresses';
const SHOP = "shop@https://example.com/remoteEntry.js";
const JSON_SHOP = "shop@https://example.com/mf-manifest.json?v=1";
const ORIGINS = 'origins such as "https://cdn.example.com"';
/** @param {unknown} value @param {object} [more] */
const remotes = (value, more) => ({ remotes: value, ...more });
/** @param {unknown} value */
const shop = (value) => remotes({ shop: value });

/** @type {import("./rows").Row[]} */
module.exports = [
  [
    MF,
    remotes({}, { remoteType: "foo" }),
    "remoteType",
    'found "foo"',
    '"script" or another externals type (var, module',
  ],
  [MF, remotes({}, { remoteType: "" }), "remoteType", "found an empty string"],
  [MF, remotes({}, { remoteType: 1 }), "remoteType", "found 1"],
  [MF, remotes("shop"), "remotes", 'found "shop"', `an object such as { shop: "${SHOP}" }`],
  [MF, remotes(null), "remotes", "found null"],
  [MF, remotes([1]), "remotes[0]", "found 1", "a string that is not empty, or an object"],
  [MF, remotes([""]), "remotes[0]", "found an empty string"],
  [MF, remotes({ "": SHOP }), 'remotes[""]', "found an empty name"],
  [MF, remotes([{ shop: SHOP }, { shop: SHOP }]), "remotes[1].shop", 'found "shop" a second time'],
  [MF, shop(undefined), "remotes.shop", "found undefined", ADDRESS],
  [MF, shop(false), "remotes.shop", "found false"],
  [MF, shop(() => SHOP), "remotes.shop", "found a function"],
  [MF, shop([]), "remotes.shop", "found an empty array"],
  [MF, shop(["a@u", null]), "remotes.shop[1]", "found null"],
  [MF, shop({}), "remotes.shop.external", "found nothing", ADDRESS],
  [MF, shop({ external: 1 }), "remotes.shop.external", "found 1"],
  [MF, shop({ external: ["a@u", ""] }), "remotes.shop.external[1]", "found an empty string"],
  [MF, shop({ external: SHOP, shareScope: "" }), "remotes.shop.shareScope", "found an empty string"],
  [MF, shop({ external: SHOP, shareScope: [1] }), "remotes.shop.shareScope[0]", "found 1", "a share scope's name"],
  [MF, shop({ external: SHOP, scope: "x" }), "remotes.shop.scope", "an unknown option", "external, shareScope"],
  [MF, shop({ external: SHOP, timeout: 0 }), "remotes.shop.timeout", "found 0", "a time in milliseconds"],
  [MF, shop({ external: SHOP, timeout: "8s" }), "remotes.shop.timeout", 'found "8s"', "a time in milliseconds"],
  [MF, shop({ external: SHOP, timeout: 1.5 }), "remotes.shop.timeout", "found 1.5"],
  [MF, shop({ external: SHOP, retries: -1 }), "remotes.shop.retries", "found -1", "a whole number from 0 to 20"],
  [MF, shop({ external: SHOP, retries: 21 }), "remotes.shop.retries", "found 21"],
  [MF, shop({ external: SHOP, retries: true }), "remotes.shop.retries", "found true"],
  [MF, shop({ external: SHOP, integrity: "" }), "remotes.shop.integrity", "found an empty string", "sha384-"],
  [MF, shop({ external: SHOP, integrity: "md5-abc" }), "remotes.shop.integrity", 'found "md5-abc"', "sha384-"],
  [MF, shop({ external: SHOP, integrity: "sha384-short" }), "remotes.shop.integrity", 'found "sha384-short"'],
  [
    MF,
    shop({ external: "promise x", integrity: `sha256-${"A".repeat(43)}=` }),
    "remotes.shop.integrity",
    "not all of its addresses are scripts",
  ],
  [
    MF,
    shop({ external: SHOP, integrity: "manifest" }),
    "remotes.shop.integrity",
    "not all of its addresses are manifests",
    'addresses that end in ".json"',
  ],
  [MF, shop({ external: JSON_SHOP, allowOrigins: [] }), "remotes.shop.allowOrigins", "found an empty array", ORIGINS],
  [MF, shop({ external: JSON_SHOP, allowOrigins: ["*"] }), "remotes.shop.allowOrigins[0]", 'found "*"', ORIGINS],
  ...[
    "https://cdn.example.com/",
    "cdn.example.com",
    "https://CDN.example.com",
    "https://a:443",
    "javascript:",
    "https://",
  ].map(
    (origin) =>
      /** @type {import("./rows").Row} */ ([
        MF,
        shop({ external: JSON_SHOP, allowOrigins: origin }),
        "remotes.shop.allowOrigins",
        `found "${origin}"`,
        ORIGINS,
      ]),
  ),
  [
    MF,
    shop({ external: SHOP, allowOrigins: "https://cdn.example.com" }),
    "remotes.shop.allowOrigins",
    "origins, while no address is a manifest's",
  ],
  [MF, shop({ external: SHOP, fallback: "" }), "remotes.shop.fallback", "found an empty string", "a local module"],
  [MF, shop({ external: SHOP, fallback: [] }), "remotes.shop.fallback", "found an empty array", "a list of other"],
  [MF, shop({ external: SHOP, fallback: ["nothing"] }), "remotes.shop.fallback[0]", "which has no address"],
  [MF, shop({ external: SHOP, fallback: { "./Cart": 1 } }), 'remotes.shop.fallback["./Cart"]', "found 1, a number"],
  [MF, { runtimePlugins: "./plugin" }, "runtimePlugins", 'found "./plugin"', "a list of modules"],
  [MF, { runtimePlugins: ["./a", ""] }, "runtimePlugins[1]", "found an empty string", "a list of modules"],
  [MF, { runtimePlugins: [["./a"]] }, "runtimePlugins[0]", "found an array"],
  [MF, { runtimePlugins: [["./a", { f() {} }]] }, "runtimePlugins[0][1]", "what JSON cannot hold", "plain data"],
  [MF, remotes({}, { shareStrategy: "first" }), "shareStrategy", 'found "first"', '"version-first" or "loaded-first"'],
  [MF, remotes({}, { initTimeout: 0 }), "initTimeout", "found 0", "a time in milliseconds"],
  [MF, remotes({}, { initTimeout: Number.POSITIVE_INFINITY }), "initTimeout", "found"],

  [MF, shop("shop"), "remotes.shop", 'found "shop", which has no address', `such as "${SHOP}"`],
  [MF, shop("shop@"), "remotes.shop", "has no address"],
  [MF, shop("@"), "remotes.shop", "has no name and no address"],
  [MF, shop("@/remoteEntry.js"), "remotes.shop", "has no name", 'such as "shop@/remoteEntry.js"'],
  [MF, shop("https://h/x.js"), "remotes.shop", "has no name", 'the address, such as "shop@https://h/x.js"'],
  [MF, shop("https://h/@scope/x.js"), "remotes.shop", "has no name", 'such as "shop@https://h/@scope/x.js"'],
  [MF, shop("./x.js"), "remotes.shop", "has no name"],
  [MF, shop(["shop@u", "script shop"]), "remotes.shop[1]", 'found "shop", which has no address'],
  [MF, remotes(["shop"]), "remotes[0]", "has no address"],
  [MF, remotes(["shop", "nav"], { remoteType: "script", library: { type: "var" } }), "remotes[0]", "has no address"],
  [MF, shop("promise "), "remotes.shop", 'found "promise" with nothing behind it'],
  [MF, shop("internal "), "remotes.shop", 'found "internal" with nothing behind it'],

  [
    MF,
    remotes({ a: "shop@http://one/x.js", b: "shop@http://two/x.js" }),
    "remotes.b",
    'found "shop" from "http://two/x.js", while remotes.a has it from "http://one/x.js"',
    "another global name for one of them: both would set the same variable",
  ],
  [MF, remotes([{ a: "s@1" }, { b: ["t@1", "script s@2"] }]), "remotes[1].b", "while remotes[0].a has it from"],

  [REFERENCE, {}, "remotes", "found nothing"],
  [REFERENCE, undefined, "", "found undefined", "some of these: remoteType, remotes, shareScope"],
  [REFERENCE, remotes({}, { name: "x" }), "name", "an unknown option", "remoteType, remotes, shareScope"],
  [REFERENCE, shop("shop"), "remotes.shop", "has no address"],
];
