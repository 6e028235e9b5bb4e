// Placeholders in webpack: modules of a class of their own, which need neither a file nor a loader nor a parser. As each of
// them would be a module like any other to webpack, a build with many shared packages takes it half the time.

const path = require("node:path");

/** The same text as in the file `placeholder`. */
const TEXT = "module.exports = __webpack_require__.fed(module.id);";
const JAVASCRIPT = new Set(["javascript"]);

/**
 * By webpack and file: a class can be registered for its cache once, and tools load a configuration anew with all that it
 * requires.
 * @type {WeakMap<object, Map<string, any>>}
 */
const classes = globalOf(Symbol.for("federation-rs.placeholder-module"), () => new WeakMap());

/** @param {symbol} name @param {() => any} make */
function globalOf(name, make) {
  const holder = /** @type {any} */ (globalThis);
  holder[name] ??= make();
  return holder[name];
}

/** @param {any} webpack @returns {any} the class */
function placeholderClass(webpack) {
  const known = classes.get(webpack) ?? new Map();
  classes.set(webpack, known);
  if (!known.has(__filename)) known.set(__filename, createClass(webpack));
  return known.get(__filename);
}

/** @param {any} webpack */
function createClass({ Dependency, EntryPlugin, Module, RuntimeGlobals, sources, util }) {
  const source = new sources.RawSource(TEXT);
  const runtimeRequirements = new Set([RuntimeGlobals.module, RuntimeGlobals.moduleId, RuntimeGlobals.require]);

  /** Says that nobody knows which names there are. */
  class AnyExports extends Dependency {
    getExports() {
      return { exports: true, canMangle: false, dependencies: undefined };
    }
  }

  class PlaceholderModule extends Module {
    /**
     * @param {{ request: string, isNamespace: boolean, brings: string[] }} placeholder as Rust describes it
     * @param {string} context
     * @param {string} [layer]
     */
    constructor(placeholder, context, layer) {
      super("javascript/dynamic", context, layer);
      this.placeholder = placeholder;
      const virtual = placeholder.request;
      this.virtual = virtual;
      // By which other code knows what it is.
      this.resource = this.request = this.userRequest = `${path.join(context, "federation-rs")}?${virtual}`;
    }

    identifier() {
      return this.layer ? `federation-rs?${this.virtual}|${this.layer}` : `federation-rs?${this.virtual}`;
    }

    readableIdentifier() {
      return `federation-rs?${this.virtual}`;
    }

    libIdent() {
      return `${this.layer ? `(${this.layer})/` : ""}federation-rs?${this.virtual}`;
    }

    nameForCondition() {
      return null;
    }

    /** @param {object} _ @param {(error: null, needed: boolean) => void} callback */
    needBuild(_, callback) {
      callback(null, !this.buildInfo);
    }

    /** @param {[options: object, compilation: object, resolver: object, files: object, callback: () => void]} args */
    build(...args) {
      const { isNamespace, brings } = this.placeholder;
      this.clearDependenciesAndBlocks();
      this.buildMeta = isNamespace ? { exportsType: "namespace" } : {};
      this.buildInfo = {};
      if (isNamespace) this.addDependency(new AnyExports());
      // What a loader has executed while the build goes on has what its modules bring along.
      for (const request of brings) this.addDependency(EntryPlugin.createDependency(request, ""));
      args[4]();
    }

    getSourceTypes() {
      return JAVASCRIPT;
    }

    size() {
      return TEXT.length;
    }

    codeGeneration() {
      return { sources: new Map([["javascript", source]]), runtimeRequirements };
    }
  }

  util.serialization.register(PlaceholderModule, __filename, null, {
    /** @param {any} module @param {any} context */
    serialize(module, context) {
      for (const field of [module.placeholder, module.context, module.layer]) context.write(field);
      module.serialize(context);
    },
    /** @param {any} context */
    deserialize(context) {
      const module = new PlaceholderModule(context.read(), context.read(), context.read());
      module.deserialize(context);
      return module;
    },
  });
  util.serialization.register(AnyExports, __filename, "exports", {
    serialize() {},
    deserialize: () => new AnyExports(),
  });
  return PlaceholderModule;
}

module.exports = { placeholderClass };
