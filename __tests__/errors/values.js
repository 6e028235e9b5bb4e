// What no JSON can hold, and what could bring a reader down.

const MF = "ModuleFederationPlugin";
const LONE = "a string with half of a surrogate pair";
/** @param {unknown} name */
const name = (name) => ({ name });
/** @param {unknown} value */
const react = (value) => ({ shared: { react: value } });

/** @type {Record<string, unknown>} */
const circle = {};
circle.react = circle;
/** @type {unknown[]} */
const list = [];
list.push(list);
/** @type {unknown} */
let deep = "x";
for (let level = 0; level < 10_000; level++) deep = level % 2 ? { react: deep } : [deep];
const alternatives = new RegExp("a|".repeat(200_000));
const groups = new RegExp("(".repeat(2000) + ")".repeat(2000));

/** @type {import("./rows").Row[]} */
module.exports = [
  [MF, name(() => "x"), "name", "found a function"],
  [MF, name(class Name {}), "name", "found a function"],
  [MF, name(Symbol("x")), "name", "found a symbol"],
  [MF, name(1n), "name", "found a bigint"],
  [MF, name(Number.NaN), "name", "found NaN"],
  [MF, name(Number.NEGATIVE_INFINITY), "name", "found -Infinity"],
  [MF, name(/nav/g), "name", "found /nav/g, a regular expression"],
  [MF, name(new Date(0)), "name", "found an object of type Date"],
  [MF, name(Promise.resolve("nav")), "name", "found an object of type Promise"],
  [MF, name(new String("nav")), "name", "found an object of type String"],
  [MF, new Map([["name", "nav"]]), "", "found an object of type Map"],
  [MF, Symbol("x"), "", "found a symbol"],
  [MF, 1n, "", "found a bigint"],
  [MF, /x/, "", "found /x/, a regular expression"],
  [MF, react(new Set(["react"])), "shared.react", "found an object of type Set"],
  [MF, react({ requiredVersion: /18/ }), "shared.react.requiredVersion", "found /18/, a regular expression"],
  [MF, react({ singleton: Symbol.iterator }), "shared.react.singleton", "found a symbol"],
  [MF, { shared: /react/ }, "shared", "found /react/, a regular expression"],
  [MF, { shared: [/react/] }, "shared[0]", "found /react/, a regular expression"],
  [MF, { shared: Array(2) }, "shared[0]", "found undefined"],
  [MF, { name: "nav", exposes: /x/ }, "exposes", "found /x/, a regular expression"],
  [MF, { name: "nav", exposes: { "./x": /x/ } }, 'exposes["./x"]', "found /x/, a regular expression"],
  [MF, { remotes: { shop: /x/ } }, "remotes.shop", "found /x/, a regular expression"],
  [MF, { name: "nav", exposes: ["./x"], library: { type: "var", name: 1n } }, "library.name", "found a bigint"],

  [MF, circle, "react", "an unknown option"],
  [MF, { shared: circle }, "shared.react", "found an object that contains itself"],
  [MF, { shared: { react: { include: circle } } }, "shared.react.include.react", "an unknown option"],
  [MF, { shared: list }, "shared[0]", "found an object that contains itself"],
  [MF, { name: list }, "name", "found an array"],
  [MF, { name: "nav", exposes: { "./x": list } }, 'exposes["./x"][0]', "found an object that contains itself"],
  [MF, deep, "react", "an unknown option"],
  [MF, { shared: deep }, "shared.react", "Unexpected array in shared"],
  [MF, { shared: deep, nam: deep }, "nam", "an unknown option"],
  [MF, { name: deep }, "name", "found an object"],

  [MF, name("\ud800"), "name", `found ${LONE}`],
  [MF, react("\udfff^18"), "shared.react", `found ${LONE}`],
  [MF, { shared: { "\ud800": {} } }, `shared["${LONE}"]`, `found ${LONE}`, "a name"],
  [MF, { "\ud800": 1 }, `["${LONE}"]`, "an unknown option"],
  [MF, { name: "nav\0", exposes: ["./x"] }, "name", 'found "nav\\u0000", which cannot be a global variable'],
  [MF, JSON.parse('{ "__proto__": 1 }'), "__proto__", "an unknown option"],
  [MF, JSON.parse('{ "shared": { "__proto__": 1 } }'), "shared.__proto__", "found 1, a number"],
  [MF, { shared: { constructor: 1 } }, "shared.constructor", "found 1, a number"],
  [MF, react({ include: { request: alternatives } }), "shared.react.include.request", "more than 1000 alternatives"],
  [MF, react({ exclude: { request: groups } }), "shared.react.exclude.request", "too deeply nested"],
];

// Long texts are cut: a message is for people.
const long = "x".repeat(1 << 20);
module.exports.push(
  [MF, { remotes: { shop: long } }, "remotes.shop", `found "${"x".repeat(120)}...", which has no address`],
  [MF, { [long]: 1 }, `["${"x".repeat(120)}..."]`, "an unknown option"],
  [MF, { name: `${long}-`, exposes: ["./x"] }, "name", `base (${"x".repeat(120)}...) must be a valid identifier`],
  [MF, { shared: Array(10_000).fill("react") }, "shared[1]", 'found "react" a second time'],
);
