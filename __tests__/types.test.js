// index.d.ts names what index.js exports and what Rust reads. What users may write: `types/*.ts`, compiled by tsc.

const path = require("node:path");
const assert = require("node:assert");
const { describe, it } = require("node:test");
const ts = require("typescript");
/** @type {any} */
const federation = require("..");

const FILE = path.join(__dirname, "..", "index.d.ts");
const program = ts.createProgram([FILE], { strict: true, lib: ["lib.es2022.d.ts"], types: [] });
const checker = program.getTypeChecker();
const source = /** @type {import("typescript").SourceFile} */ (program.getSourceFile(FILE));
const module_ = /** @type {import("typescript").Symbol} */ (checker.getSymbolAtLocation(source));
const declared = new Map(checker.getExportsOfModule(module_).map((symbol) => [symbol.name, symbol]));

/** Names in alphabetical order. @param {Iterable<string>} names */
const sorted = (names) => [...names].sort();

/** @param {string} name @returns {import("typescript").Symbol} */
function symbolOf(name) {
  const symbol = declared.get(name);
  assert.ok(symbol, `index.d.ts declares ${name}`);
  return symbol;
}

/** The names of an interface's fields. @param {string} name */
const fieldsOf = (name) =>
  sorted(checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbolOf(name))).map((field) => field.name));

/**
 * What Rust would take, as its error says.
 * @param {string} plugin
 * @param {object} options with one that is wrong
 * @param {RegExp} list
 */
function readBy(plugin, options, list) {
  try {
    new federation[plugin](options);
  } catch (error) {
    const match = list.exec(/** @type {Error} */ (error).message);
    if (match) return sorted(match[1].split(", "));
    throw error;
  }
  throw new Error("it did not throw");
}

it("compiles alone, without a bundler's types", () => {
  const messages = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  assert.deepStrictEqual(messages, []);
});

describe("exports", () => {
  const values = [...declared].filter(([, symbol]) => symbol.flags & ts.SymbolFlags.Value).map(([name]) => name);

  it("are those of index.js, by require and by import", async () => {
    assert.deepStrictEqual(sorted(values), sorted(Object.keys(federation)));
    /** @type {object} */
    const imported = await import("../index.js");
    // Node.js adds these.
    const names = Object.keys(imported).filter((name) => name !== "default" && name !== "module.exports");
    assert.deepStrictEqual(sorted(names), sorted(values));
  });

  for (const namespace of ["container", "sharing"]) {
    it(`of ${namespace} are those of index.js`, () => {
      const names = checker.getExportsOfModule(symbolOf(namespace)).map(({ name }) => name);
      assert.deepStrictEqual(sorted(names), sorted(Object.keys(federation[namespace])));
    });
  }
});

describe("options", () => {
  const UNKNOWN = /one of these: (.+)\.$/;
  const react = { unknown: 1 };
  /** @type {[type: string, plugin: string, options: object][]} */
  const types = [
    ["ModuleFederationPluginOptions", "ModuleFederationPlugin", { unknown: 1 }],
    ["ContainerPluginOptions", "ContainerPlugin", { unknown: 1 }],
    ["ContainerReferencePluginOptions", "ContainerReferencePlugin", { unknown: 1 }],
    ["SharePluginOptions", "SharePlugin", { unknown: 1 }],
    ["ConsumeSharedPluginOptions", "ConsumeSharedPlugin", { unknown: 1 }],
    ["ConsumesConfig", "ConsumeSharedPlugin", { consumes: { react } }],
    ["ProvideSharedPluginOptions", "ProvideSharedPlugin", { unknown: 1 }],
    ["ProvidesConfig", "ProvideSharedPlugin", { provides: { react } }],
    ["LibraryOptions", "ModuleFederationPlugin", { library: { type: "var", unknown: 1 } }],
    ["ExposesConfig", "ModuleFederationPlugin", { exposes: { x: { unknown: 1 } } }],
    ["RemotesConfig", "ModuleFederationPlugin", { remotes: { x: { unknown: 1 } } }],
    ["SharedConfig", "ModuleFederationPlugin", { shared: { react } }],
    ["ManifestOptions", "ModuleFederationPlugin", { manifest: { unknown: 1 } }],
    ["CheckOptions", "ModuleFederationPlugin", { check: { unknown: 1 } }],
    ["TypesOptions", "ModuleFederationPlugin", { types: { unknown: 1 } }],
    ["SharedFilter", "ModuleFederationPlugin", { shared: { react: { include: react } } }],
  ];
  for (const [type, plugin, options] of types) {
    it(`of ${type} are those that Rust reads`, () => {
      // Accepted, but not told to those who misspell an option.
      const unneeded = type === "ModuleFederationPluginOptions" ? fieldsOf("UnneededOptions") : [];
      assert.deepStrictEqual(fieldsOf(type), sorted([...readBy(plugin, options, UNKNOWN), ...unneeded]));
    });
  }

  it("of RemoteType are those that Rust reads", () => {
    const { types } = /** @type {import("typescript").UnionType} */ (
      checker.getDeclaredTypeOfSymbol(symbolOf("RemoteType"))
    );
    const names = types.map((type) => /** @type {import("typescript").StringLiteralType} */ (type).value);
    const read = readBy("ModuleFederationPlugin", { remoteType: "unknown" }, /externals type \((.+)\)/);
    assert.deepStrictEqual(sorted(names), sorted([...read, "script"]));
  });

  it("all have a description", () => {
    const bare = [...declared.values()].flatMap((symbol) =>
      [symbol, ...(symbol.members?.values() || [])].filter(
        (item) =>
          !item.name.startsWith("__") &&
          !(item.flags & ts.SymbolFlags.TypeParameter) &&
          item.getDocumentationComment(checker).length === 0,
      ),
    );
    assert.deepStrictEqual(
      bare.map(({ name }) => name),
      [],
    );
  });
});
