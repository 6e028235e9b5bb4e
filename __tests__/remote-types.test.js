// Types of what is exposed, for hosts: what TypeScript makes of them.

const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const assert = require("node:assert");
const { before, describe, it } = require("node:test");
const { compile } = require("./remote-types/consumer");
const { FILES, OUTPUT, buildRemote } = require("./remote-types/remote");
const { BUNDLERS } = require("./support/bundlers");

/** Module Federation 2's consumers unpack with it. @type {any} */
const AdmZip = require("./peers/node_modules/adm-zip");

const HOST = `
  import Cart, { type CartProps } from "shop/Cart";
  import { Bare, Currency, Field, Price } from "shop/Price";
  import { Cart as Same } from "shop";
  import { answer, EMPTY, first, load } from "shop/named";
  import { fine, useCount } from "shop/util/hook";
  import { useContext } from "react";

  type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  const holds = <_T extends true>() => {};
  holds<Equal<CartProps["currency"], { amount: number; currency: "EUR" | "USD" }>>();
  holds<Equal<typeof answer, 42>>();
  holds<Equal<ReturnType<typeof first>, { id: number; title: string } | undefined>>();
  holds<Equal<ReturnType<typeof load>, Promise<void>>>();
  holds<Equal<typeof Cart.displayName, string>>();
  holds<Equal<typeof Same, typeof Cart>>();
  holds<Equal<typeof fine, number>>();
  holds<Equal<typeof useCount, any>>();
  export const App = () => {
    holds<Equal<ReturnType<typeof useContext<typeof Currency extends React.Context<infer T> ? T : never>>, "EUR" | "USD">>();
    return (
      <Currency.Provider value="USD">
        <Cart items={EMPTY} currency={{ amount: 1, currency: "EUR" }} />
        <Price of={{ id: 1, title: "x" }} />
        <Field label="x" ref={(input: HTMLInputElement | null) => input?.focus()} />
        <Bare />
      </Currency.Provider>
    );
  };
`;

/** Each is one error, at that line. @type {[name: string, code: string, error: RegExp][]} */
const WRONG = [
  [
    "a wrong prop",
    `import Cart from "shop/Cart";\nexport const a = <Cart items="x" currency={null!} />;`,
    /\(2,.*TS2322.*'string'/,
  ],
  [
    "a prop that is missing",
    `import Cart from "shop/Cart";\nexport const a = <Cart items={[]} />;`,
    /\(2,.*TS2741.*'currency'/,
  ],
  [
    "a prop through an alias",
    `import Cart from "shop/Cart";\nexport const a = <Cart items={[{ id: "1", title: "" }]} currency={null!} />;`,
    /\(2,.*TS2322/,
  ],
  [
    "a prop of a workspace's package",
    `import Cart from "shop/Cart";\nexport const a = <Cart items={[]} currency={{ amount: 1, currency: "DM" }} />;`,
    /\(2,.*TS2322.*"DM"/,
  ],
  ["a default that is not there", `\nimport named from "shop/named";\nexport { named };`, /\(2,.*TS(1192|2613)/],
  ["a name that is not there", `\nimport { gone } from "shop/named";\nexport { gone };`, /\(2,.*TS2305.*'gone'/],
  ["an expose that is not there", `\nimport Gone from "shop/Gone";\nexport { Gone };`, /\(2,.*TS2307/],
  ["a prop of memo", `import { Price } from "shop/Price";\nexport const a = <Price of={1} />;`, /\(2,.*TS2322/],
];

for (const bundlerName of Object.keys(BUNDLERS)) {
  describe(`types of a remote by ${bundlerName}`, () => {
    /** @type {Awaited<ReturnType<typeof buildRemote>>} */
    let remote;
    const host = path.join(OUTPUT, `${bundlerName}-host`);
    before(async () => {
      remote = await buildRemote(bundlerName, { federation: { types: { isolated: true } } });
      fs.rmSync(host, { recursive: true, force: true });
      new AdmZip(remote.read("@mf-types.zip")).extractAllTo(path.join(host, "@mf-types", "shop"), true);
    });

    it("never fail the build, and are missing with one warning", () => {
      assert.deepStrictEqual(remote.errors, []);
      assert.strictEqual(remote.warnings.length, 1);
      assert.match(remote.warnings[0], /src\/hook\.ts:3 useCount: write a return type/);
    });

    it("are named by manifest and statistics", () => {
      for (const file of ["mf-manifest.json", "mf-stats.json"]) {
        const { types } = JSON.parse(`${remote.read(file)}`).metaData;
        assert.deepStrictEqual(types, { path: "", name: "", zip: "@mf-types.zip", api: "@mf-types.d.ts" });
      }
      assert.match(`${remote.read("@mf-types.d.ts")}`, /'REMOTE_ALIAS_IDENTIFIER\/util\/hook'/);
    });

    for (const moduleResolution of ["bundler", "nodenext", "node10"]) {
      it(`are those of the sources for ${moduleResolution}`, () => {
        const module = moduleResolution === "nodenext" ? "nodenext" : "esnext";
        const options = { moduleResolution, module, esModuleInterop: true, skipLibCheck: false };
        assert.deepStrictEqual(compile(host, { "App.tsx": HOST }, { options, type: "module" }), []);
      });
    }

    describe("make an error of", () => {
      /** @type {string[]} */
      let errors;
      before(() => {
        const files = WRONG.map(([, code], index) => [`wrong${index}.tsx`, code]);
        errors = compile(host, Object.fromEntries(files));
      });
      for (const [index, [name, , error]] of WRONG.entries()) {
        it(name, () => {
          const own = errors.filter((line) => line.startsWith(`src/wrong${index}.tsx`));
          assert.strictEqual(own.length, 1, errors.join("\n"));
          assert.match(own[0], error);
        });
      }
    });

    it("are the same bytes of the same sources, elsewhere too", async () => {
      const again = await buildRemote(bundlerName, { name: "again", federation: { types: { isolated: true } } });
      assert.ok(again.read("@mf-types.zip").equals(remote.read("@mf-types.zip")));
    });
  });
}

/** In sources for which a type checker is needed, and what a host sees then. */
const CHECKED = {
  "src/hook.ts": `
    import { useState } from "react";
    import styles from "./style.module.css";
    import { label } from "./label.js";
    export const useCount = () => useState(0);
    export const options = { a: 1, b: [{ c: "x" }] } satisfies object;
    export function* numbers() { yield 1; yield 2; }
    export const title = styles.title;
    export const labelled = () => label(1);
  `,
  "src/label.js": "/** @param {1 | 2} of @returns {[of: 1 | 2]} */\nexport const label = (of) => [of];",
  "src/styles.d.ts": 'declare module "*.module.css" { const styles: Record<"title", string>; export default styles; }',
  "src/style.module.css": "",
};
const HOST_OF_CHECKED = `
  import { labelled, numbers, options, title, useCount } from "shop/util/hook";
  type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  const holds = <_T extends true>() => {};
  holds<Equal<ReturnType<typeof useCount>[0], number>>();
  holds<Equal<typeof options, { a: number; b: { c: string }[] }>>();
  holds<Equal<ReturnType<typeof numbers>, Generator<1 | 2, void, unknown>>>();
  holds<Equal<typeof title, string>>();
  holds<Equal<ReturnType<typeof labelled>, [of: 1 | 2]>>();
`;

describe("types that syntax does not tell", () => {
  for (const bundlerName of Object.keys(BUNDLERS)) {
    it(`are asked of the project's compiler, by ${bundlerName}`, async () => {
      const how = { name: "checked", files: { ...FILES, ...CHECKED } };
      const remote = await buildRemote(bundlerName, how);
      assert.deepStrictEqual([remote.errors, remote.warnings], [[], []]);
      const host = path.join(OUTPUT, `${bundlerName}-checked-host`);
      fs.rmSync(host, { recursive: true, force: true });
      new AdmZip(remote.read("@mf-types.zip")).extractAllTo(path.join(host, "@mf-types", "shop"), true);
      assert.deepStrictEqual(
        compile(host, { "App.tsx": HOST_OF_CHECKED }, { options: { lib: ["es2022", "dom"] } }),
        [],
      );
      const kept = fs.readdirSync(path.join(remote.folder, "node_modules", ".cache", "federation-rs"));
      assert.strictEqual(kept.length, 1, `what is kept, and nothing else: ${kept}`);
    });
  }

  it("are any without a compiler, with one warning", async () => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), "federation-rs-types-"));
    try {
      const remote = await buildRemote("webpack", { name: "alone", files: { ...FILES, ...CHECKED }, root: outside });
      assert.deepStrictEqual(remote.errors, []);
      assert.strictEqual(remote.warnings.length, 1);
      for (const part of ["hook.ts:5 useCount", "hook.ts:6 options", "hook.ts:7 numbers", "hook.ts:8 title"])
        assert.ok(remote.warnings[0].includes(part), `${part} in ${remote.warnings[0]}`);
    } finally {
      fs.rmSync(outside, { recursive: true, force: true });
    }
  });
});

it("types are the same by both bundlers", async () => {
  const [one, other] = await Promise.all(Object.keys(BUNDLERS).map((name) => buildRemote(name, { name: "beside" })));
  assert.ok(one.read("@mf-types.zip").equals(other.read("@mf-types.zip")));
});

describe("without types", () => {
  for (const bundlerName of Object.keys(BUNDLERS)) {
    it(`${bundlerName} writes nothing`, async () => {
      const remote = await buildRemote(bundlerName, { name: "off", federation: { types: false } });
      assert.deepStrictEqual([remote.errors, remote.warnings], [[], []]);
      assert.deepStrictEqual(JSON.parse(`${remote.read("mf-manifest.json")}`).metaData.types.zip, "");
      assert.throws(() => remote.read("@mf-types.zip"));
    });
  }
});

describe("a project that is not as it should be", () => {
  /** @type {[name: string, files: Record<string, string>, warning: RegExp | undefined][]} */
  const PROJECTS = [
    ["without a tsconfig", { "tsconfig.json": "", "src/components/Cart.tsx": "export const a = 1;" }, undefined],
    ["a tsconfig that is no JSON", { "tsconfig.json": "{ paths: }" }, /tsconfig\.json is no JSON/],
    ["a tsconfig that extends nothing", { "tsconfig.json": '{ "extends": "./gone.json" }' }, /gone\.json.*not there/],
    ["a tsconfig that extends itself", { "tsconfig.json": '{ "extends": "./tsconfig.json" }' }, /extends itself/],
    ["an expose in another language", { "src/hook.ts": "", "src/hook.js": "export const a = 1;" }, undefined],
  ];
  for (const [name, files, warning] of PROJECTS) {
    it(name, async () => {
      const all = {
        ...FILES,
        "src/components/Cart.tsx": "export const a = 1;",
        "src/index.ts": "export {};",
        "src/shared/Price.tsx": "export {};",
        ...files,
      };
      const remote = await buildRemote("rspack", { name: "odd", files: all });
      assert.deepStrictEqual(remote.errors, []);
      if (warning) assert.match(remote.warnings.join("\n"), warning);
    });
  }
});
