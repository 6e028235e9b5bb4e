// Options that look odd and have to work. Every one is read by Rust; `builds.js` builds some.

const vm = require("node:vm");

/** @param {object} more */
const exposing = (more) => ({ name: "nav", exposes: { "./x": "./x" }, ...more });
const long = "x".repeat(1 << 20);
const many = Object.fromEntries(
  Array.from({ length: 10_000 }, (_, index) => [`package-${index}`, { singleton: true }]),
);
const manyRemotes = Object.fromEntries(
  Array.from({ length: 10_000 }, (_, index) => [`app${index}`, `app${index}@/${index}.js`]),
);
const once = { singleton: true };

class Config {
  shared = { react: { singleton: true } };
  get name() {
    return "not its own field";
  }
}

/** @type {Record<string, unknown>} by what is odd about the options of `ModuleFederationPlugin` */
module.exports = {
  "no options": {},
  "fields that are undefined": {
    name: undefined,
    remotes: undefined,
    shared: { react: { requiredVersion: undefined } },
  },
  "undefined within the library": exposing({ library: { type: "var", name: "nav", export: undefined } }),
  "shared: condition && {}": { shared: false },
  "empty containers, remotes and shared": { name: "nav", exposes: {}, remotes: [], shared: {} },
  "a host whose name is no variable": { name: "my-host", remotes: { shop: "shop@/x.js" } },
  "a library name with a template": exposing({ library: { type: "var", name: "[name]" } }),
  "empty versions, as in webpack": { shared: { react: { requiredVersion: "", version: "" } } },
  "one object in several places": { shared: { react: once, "react-dom": once } },
  "objects of a class": new Config(),
  "objects without a prototype": Object.assign(Object.create(null), { name: "nav" }),
  "objects of another context": vm.runInNewContext('({ shared: { "x/": { include: { request: /^y/ } } } })'),
  "frozen objects": Object.freeze(exposing({ shared: Object.freeze(["react"]) })),
  "getters and proxies": new Proxy(
    {
      get shared() {
        return ["react"];
      },
    },
    {},
  ),
  "symbols as keys": { [Symbol("meta")]: 1, name: "nav" },
  "names of Object.prototype": JSON.parse('{ "shared": { "__proto__": {}, "constructor": {}, "toString": "^1" } }'),
  "a method called toJSON": { shared: { toJSON: { singleton: true } } },
  "NUL and line separators in keys": { shared: { "a\0b": {}, "c\u2028d": {} } },
  "a pair of surrogates": { shared: { "📦": {} } },
  "a megabyte of key and of value": { shared: { [long]: { shareKey: long } } },
  "10,000 shared packages": { shared: many },
  "10,000 remotes": { remotes: manyRemotes },
  "10,000 shared packages in a list": { shared: Object.keys(many) },
  "one remote at two addresses": { remotes: { shop: ["shop@/a.js", "shop@/b.js"] } },
  "one global from one address under two names": { remotes: { a: "shop@/a.js", b: "shop@/a.js" } },
  "every flag of regular expressions": { shared: { "x/": { include: { request: /(?<a>\p{L})\k<a>/dgimsuy } } } },
};
