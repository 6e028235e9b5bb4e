// What users do wrong, and what they are told.

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const assert = require("node:assert");
const { spawnSync } = require("node:child_process");
const { describe, it } = require("node:test");
const federation = require("..");
const { platform } = require("../lib/addon/platform");
const ACCEPTED = require("./errors/accepted");
const { buildFiles } = require("./errors/builds");
const { ROWS } = require("./errors/rows");
const { BUNDLERS } = require("./support/bundlers");

/** By the class: what webpack calls it in its message. @type {Record<string, string>} */
const TITLES = {
  ModuleFederationPlugin: "Module Federation Plugin",
  ContainerPlugin: "Container Plugin",
  ContainerReferencePlugin: "Container Reference Plugin",
  SharePlugin: "Share Plugin",
  ConsumeSharedPlugin: "Consume Shared Plugin",
  ProvideSharedPlugin: "Provide Shared Plugin",
};
const ROOT = path.join(__dirname, "..");
/** @param {string} plugin @returns {any} */
const classOf = (plugin) => /** @type {any} */ (federation)[plugin];
/** @param {() => unknown} call @returns {any} what it throws */
function thrownBy(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: "it did not throw" });
}

for (const [name, rows] of Object.entries(ROWS)) {
  describe(`options that cannot be used: ${name}`, () => {
    for (const [plugin, options, where, ...pieces] of rows) {
      it(`${plugin}: ${where || "options"}: ${pieces[0]}`, () => {
        const error = thrownBy(() => new (classOf(plugin))(options));
        assert.ok(error instanceof Error, "an Error");
        const { name, code, path, message } = /** @type {any} */ (error);
        assert.deepStrictEqual(
          { name, code, path },
          { name: "ValidationError", code: "FEDERATION_OPTIONS", path: where },
        );
        const [first, second, ...rest] = message.split("\n");
        assert.strictEqual(
          first,
          `Invalid options object. ${TITLES[plugin]} has been initialized using an options object that does not match the API schema.`,
        );
        assert.ok(second.startsWith(` - ${where || "options"}: found `), second);
        assert.match(second, /\. Write .+\.$/);
        assert.deepStrictEqual(rest, [], "one error");
        for (const piece of pieces) assert.ok(message.includes(piece), `${message}\nlacks ${piece}`);
        assert.ok(message.length < 2000, "a message that can be read");
      });
    }
  });
}

describe("options that look odd and work", () => {
  for (const [what, options] of Object.entries(ACCEPTED)) {
    it(what, () => {
      assert.strictEqual(typeof new federation.ModuleFederationPlugin(/** @type {any} */ (options)).apply, "function");
    });
  }
});

it("errors of the caller's own getters and proxies pass", () => {
  const own = new RangeError("mine");
  const fail = () => {
    throw own;
  };
  const getter = Object.defineProperty({}, "react", { enumerable: true, get: fail });
  for (const options of [
    { shared: getter },
    new Proxy({}, { ownKeys: fail }),
    { name: new Proxy([], { get: fail }) },
  ]) {
    assert.strictEqual(
      thrownBy(() => new federation.ModuleFederationPlugin(/** @type {any} */ (options))),
      own,
    );
  }
});

describe("compilers that cannot be used", () => {
  const hooks = {};
  const NEEDS = /Use webpack 5\.24\.0 or later, or @rspack\/core 1\.3\.0 or later\.$/;
  /** @type {Record<string, [unknown, RegExp]>} */
  const compilers = {
    nothing: [undefined, /found a compiler that is neither webpack 5 nor rspack/],
    null: [null, /neither webpack 5 nor rspack/],
    "an empty object": [{}, /neither webpack 5 nor rspack/],
    "webpack 4, which has no compiler.webpack": [{ hooks, options: {}, context: "/" }, /neither webpack 5 nor rspack/],
    "a bundler without hooks": [{ webpack: { version: "5.113.0" } }, /neither webpack 5 nor rspack/],
    "a bundler without a version": [{ hooks, webpack: {} }, /neither webpack 5 nor rspack/],
    "webpack 5.10.0": [{ hooks, webpack: { version: "5.10.0" } }, /found webpack 5\.10\.0\./],
    "webpack 5.23.9": [{ hooks, webpack: { version: "5.23.9" } }, /found webpack 5\.23\.9\./],
    "rspack 1.2.8": [{ hooks, webpack: { rspackVersion: "1.2.8", version: "5.75.0" } }, /found rspack 1\.2\.8\./],
  };
  for (const [what, [compiler, expected]] of Object.entries(compilers)) {
    it(what, () => {
      for (const plugin of ["ModuleFederationPlugin", "SharePlugin"]) {
        const { message } = thrownBy(() => new (classOf(plugin))({ shared: {} }).apply(compiler));
        assert.ok(message.startsWith(`${plugin}: `), message);
        assert.match(message, expected);
        assert.match(message, NEEDS);
      }
    });
  }
});

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(`builds by ${bundlerName}`, () => {
    it("a file that is exposed and missing is one error that names it", async () => {
      const { errors, warnings } = await buildFiles(bundlerName, "missing", {
        federation: [
          { ModuleFederationPlugin: { name: "nav", exposes: { "./x": "./x.js", "./gone": "./src/gone.js" } } },
        ],
        files: { "x.js": "export default 1;" },
      });
      assert.deepStrictEqual(warnings, []);
      assert.strictEqual(errors.length, 1, errors.join("\n"));
      assert.match(errors[0], /Can't resolve '\.\/src\/gone\.js'/);
    });

    it("two containers of one name are refused", async () => {
      const container = { name: "nav", exposes: { "./x": "./x.js" } };
      for (const second of ["ModuleFederationPlugin", "ContainerPlugin"]) {
        const building = buildFiles(bundlerName, "twice", {
          federation: [{ ModuleFederationPlugin: container }, { [second]: { ...container, filename: "other.js" } }],
          files: { "x.js": "export default 1;" },
        });
        await assert.rejects(building, (/** @type {any} */ { path, code, message }) => {
          assert.deepStrictEqual([path, code], ["name", "FEDERATION_OPTIONS"]);
          assert.match(message, /name: found "nav", which another container of this build is called\. Write a name/);
          return true;
        });
      }
    });

    it("two plugins whose remotes set one global variable are refused", async () => {
      const remote = (/** @type {string} */ key) => ({ remotes: { [key]: `shop@/${key}.js` } });
      const building = buildFiles(bundlerName, "global", {
        federation: [{ ModuleFederationPlugin: remote("a") }, { ContainerReferencePlugin: remote("b") }],
      });
      await assert.rejects(building, { code: "FEDERATION_OPTIONS", path: "remotes.b" });
    });

    const names = ["__proto__", "toString", '"', "\\", "</script>", "a\0b", "\u2028", "📦", "[name]"];
    /** @param {unknown} value @returns {object[]} not one object: a literal's `__proto__` is no name */
    const each = (value) => names.map((name) => Object.fromEntries([[name, value]]));
    /** @type {Record<string, object>} */
    const uses = {
      remotes: {
        remotes: each(
          "promise Promise.resolve({ get: () => Promise.resolve(() => ({ __esModule: true, default: 1 })) })",
        ),
      },
      shared: { shared: each({ import: "./x.js", version: "1.0.0", requiredVersion: "^1.0.0" }) },
    };
    for (const [what, options] of Object.entries(uses)) {
      it(`hostile names of exposes and of ${what} are names like any other`, async () => {
        const library = { type: "commonjs2" };
        const loads = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(name)})`);
        const { errors, warnings, dist } = await buildFiles(bundlerName, `hostile-${what}`, {
          federation: [{ ModuleFederationPlugin: { name: "nav", library, exposes: each("./x.js"), ...options } }],
          files: {
            "x.js": "export default 1;",
            "index.js": `exports.loads = { ${loads.join(", ").replace('"__proto__":', '["__proto__"]:')} };`,
          },
          config: { target: "node", entry: { main: { import: "./index.js", library } } },
        });
        assert.deepStrictEqual([...errors, ...warnings], []);
        const container = require(path.join(dist, "nav.js"));
        for (const name of names) assert.strictEqual((await container.get(name))().default, 1, name);
        for (const name of ["constructor", "valueOf", "./nothing"]) {
          await assert.rejects(container.get(name), { message: `Module "${name}" does not exist in container.` });
        }
        const { loads: imports } = await require(path.join(dist, "main.js"));
        for (const name of names) assert.strictEqual((await imports[name]()).default, 1, name);
        assert.deepStrictEqual(Object.keys(Object.prototype), [], "nothing is written into all objects");
      });
    }
  });
}

describe("without its addon", () => {
  const addon = `federation-rs.${platform()}.node`;
  /**
   * @param {string | Buffer} [content] of the addon
   * @param {string} [before] what runs first
   * @param {object} [description] over the package.json
   */
  function requireCopy(content, before = "", description) {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), "federation-rs-"));
    try {
      for (const name of ["index.js", "package.json", "lib"]) {
        fs.cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
      }
      if (content !== undefined) fs.writeFileSync(path.join(copy, addon), content);
      if (description) {
        const file = path.join(copy, "package.json");
        fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, "utf8")), ...description }));
      }
      const code = `${before}try { require('./index.js') } catch (error) { console.log(error.message) }`;
      const child = spawnSync(process.execPath, ["-e", code], { cwd: copy, encoding: "utf8" });
      assert.deepStrictEqual([child.status, child.signal, child.stderr], [0, null, ""]);
      return child.stdout;
    } finally {
      fs.rmSync(copy, { recursive: true });
    }
  }

  it("what was tried and what to install is said", () => {
    const message = requireCopy();
    assert.ok(message.startsWith(`federation-rs: no addon for ${platform()}. Tried:\n`), message);
    assert.ok(message.includes(`${addon}: Cannot find module`), message);
    assert.ok(message.includes(` - @federation-rs/${platform()}: Cannot find module`), message);
    assert.ok(message.includes(`npm install @federation-rs/${platform()}`), message);
    assert.ok(message.includes("--omit=optional"), message);
  });

  it("a platform without a package is told so, not what to install", () => {
    const message = requireCopy(undefined, "Object.defineProperty(process, 'arch', { value: 'riscv64' });");
    assert.ok(message.startsWith("federation-rs: no addon for "), message);
    assert.match(message, /There is no package for this platform, only for linux-x64-gnu, /);
    assert.ok(!message.includes("npm install"), message);
  });

  it("an addon of another version is refused by name", () => {
    const message = requireCopy(fs.readFileSync(path.join(ROOT, addon)), undefined, { version: "9.9.9" });
    assert.match(message, /\.node: it is of federation-rs 0\.1\.0, and this is federation-rs 9\.9\.9\n/);
    assert.ok(message.includes(`npm install @federation-rs/${platform()}@9.9.9`), message);
  });

  it("a file that is no addon is named with its reason", () => {
    const message = requireCopy("not an addon");
    assert.match(message, /\.node: .+/);
    assert.ok(!message.includes(`${addon}: Cannot find module`), message);
  });
});
