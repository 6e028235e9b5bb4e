// unloadRemote, registerRemotes.

const assert = require("node:assert");
const { describe, it } = require("node:test");
const { BUNDLERS } = require("../support/bundlers");

/** @param {import("./pages").Pages} pages */
module.exports = ({ apps, visit, bundlerName, server }) => {
  describe("unloadRemote", () => {
    for (const remote of ["shop", "other"]) {
      it(`lets the next version in: ${remote === "shop" ? "by its entry" : "by its manifest"}`, () =>
        visit(async (page) => {
          await page.evaluate(async (remote) => {
            const [own, another] = remote === "shop" ? [cart, other] : [other, cart];
            window.own = own;
            window.another = another;
            window.first = await api.loadRemote(`${remote}/Cart`);
            await own();
            await another();
          }, remote);
          apps.deploy(remote, "2");
          const found = await page.evaluate(async (remote) => {
            const had = [api.unloadRemote(remote), api.unloadRemote(remote)];
            const idle = api.getInfo().remotes.find(({ name }) => name === remote).status;
            const made = await api.loadRemote(`${remote}/Cart`);
            const late = (await made.late()).default;
            const imported = await own();
            const untouched = await (await another()).late();
            return {
              had,
              idle,
              before: first.version,
              versions: [made.version, imported.version],
              late,
              same: made.late === imported.late,
              untouched: untouched.default,
            };
          }, remote);
          assert.deepStrictEqual(found, {
            had: [true, false],
            idle: "idle",
            before: `${remote} 1`,
            versions: [`${remote} 2`, `${remote} 2`],
            late: `${remote} 2 late`,
            same: true,
            untouched: `${remote === "shop" ? "other" : "shop"} 1 late`,
          });
        }));
    }

    it("twice, and while it loads", () =>
      visit(async (page) => {
        await page.evaluate(async () => {
          await api.loadRemote("shop/Cart");
        });
        const versions = ["1"];
        for (const version of ["2", "1", "2"]) {
          apps.deploy("shop", version);
          versions.push(
            await page.evaluate(async () => {
              api.unloadRemote("shop");
              const early = api.loadRemote("shop/Cart");
              api.unloadRemote("shop");
              const made = await api.loadRemote("shop/Cart");
              await early;
              return made.version;
            }),
          );
        }
        assert.deepStrictEqual(versions, ["1", "shop 2", "shop 1", "shop 2"]);
      }));

    it("takes the copies that nobody uses out of the share scope, and the host's come back", () =>
      visit(async (page) => {
        const found = await page.evaluate(async () => {
          await api.loadRemote("shop/Other");
          const list = () => {
            const { dep, both } = api.getInfo().shareScopes.default;
            const text = ({ version, from, loaded }) => `${version} ${from}${loaded ? " loaded" : ""}`;
            return { dep: dep.map(text), both: both.map(text) };
          };
          const before = list();
          api.unloadRemote("shop");
          return { before, after: list() };
        });
        assert.deepStrictEqual(found.before, {
          dep: ["1.0.0 host", "1.1.0 the-shop"],
          both: ["1.0.0 host", "1.1.0 the-shop loaded"],
        });
        assert.deepStrictEqual(found.after, { dep: ["1.0.0 host"], both: ["1.0.0 host", "1.1.0 the-shop loaded"] });
      }));

    it("leaves nothing behind", () =>
      visit(async (page) => {
        const found = await page.evaluate(async () => {
          await api.loadRemote("shop/Cart");
          // A chunk arrives before its script's element goes.
          await new Promise((later) => setTimeout(later, 100));
          const names = () => ({
            global: Boolean(window.shop),
            chunks: Object.getOwnPropertyNames(window).filter(
              (name) => /Chunk_?the_?-?shop/i.test(name) && window[name] !== undefined,
            ).length,
            scripts: document.querySelectorAll("script[src*=shop]").length,
          });
          const before = names();
          api.unloadRemote("shop");
          return { before, after: names() };
        });
        assert.deepStrictEqual(found, {
          before: { global: true, chunks: 1, scripts: 0 },
          after: { global: false, chunks: 0, scripts: 0 },
        });
      }));
  });

  describe("registerRemotes", () => {
    it("adds remotes: by entry, by manifest, as an ES module", async () => {
      await apps.buildRemote(
        "esm",
        "1",
        { library: { type: "module" }, manifest: false },
        {
          experiments: BUNDLERS[bundlerName].rspackVersion ? {} : { outputModule: true },
          output: { uniqueName: "the-esm", module: true, chunkFormat: "module", chunkLoading: "import" },
        },
      );
      apps.deploy("esm", "1");
      await apps.buildRemote("third", "1");
      await apps.buildRemote("fourth", "1");
      apps.deploy("third", "1");
      apps.deploy("fourth", "1");
      const found = await visit((page) =>
        page.evaluate(async (url) => {
          api.registerRemotes([
            { name: "third", alias: "store", entry: `${url}/third/remoteEntry.js` },
            { name: "fourth", entry: `${url}/fourth/mf-manifest.json` },
            { name: "esm", entry: `${url}/esm/remoteEntry.js`, type: "module" },
          ]);
          const load = async (request) => (await api.loadRemote(request)).version;
          return [
            await load("store/Cart"),
            await load("third/Cart"),
            await load("fourth/Cart"),
            await load("esm/Cart"),
          ];
        }, server().url),
      );
      assert.deepStrictEqual(found, ["third 1", "third 1", "fourth 1", "esm 1"]);
    });

    it("leaves a remote that is there as it is, unless it is forced", async () => {
      apps.deploy("shop", "2", "next");
      const found = await visit((page) =>
        page.evaluate(async (url) => {
          const next = [{ name: "shop", entry: `${url}/next/remoteEntry.js` }];
          const versions = [(await cart()).version];
          api.registerRemotes(next);
          versions.push((await api.loadRemote("shop/Cart")).version);
          api.registerRemotes(next, { force: true });
          versions.push((await api.loadRemote("shop/Cart")).version, (await cart()).version);
          return versions;
        }, server().url),
      );
      assert.deepStrictEqual(found, ["shop 1", "shop 1", "shop 2", "shop 2"]);
    });

    it("refuses fields that cannot be used, and takes nothing for not given", async () => {
      const found = await visit((page) =>
        page.evaluate(() => {
          const bad = {
            timeout: [0, -1, 1.5, Infinity, NaN, 3e9, "3s", {}],
            retries: [-1, 21, NaN, 0.5, "none", true],
            integrity: [5, "", "sha384-short", `sha384-${"A".repeat(64)}x`, "md5-x"],
            shareScope: [5, "", {}],
            entryGlobalName: ["", {}],
            name: ["", 5],
            alias: ["", []],
            type: [1],
            allowOrigins: [5, [5]],
          };
          const passed = Object.entries(bad).flatMap(([field, values]) =>
            values.filter((value) => {
              try {
                api.registerRemotes([{ name: "bad", alias: "bad", entry: "/bad.js", [field]: value }]);
                return true;
              } catch (error) {
                return !(
                  error instanceof TypeError && error.message.startsWith(`registerRemotes: [0].${field}: found `)
                );
              }
            }),
          );
          const good = {
            timeout: 1,
            retries: 0,
            integrity: `sha384-${"A".repeat(64)}`,
            shareScope: null,
            type: undefined,
          };
          api.registerRemotes([{ name: "well", entry: "/well.js", ...good }]);
          return [passed, api.getInfo().remotes.filter(({ name }) => name === "bad" || name === "well").length];
        }),
      );
      assert.deepStrictEqual(found, [[], 1]);
    });

    it("refuses what is no remote, and changes nothing then", async () => {
      const found = await visit((page) =>
        page.evaluate(() => {
          const errorOf = (list) => {
            try {
              api.registerRemotes(list);
            } catch (error) {
              return `${error.name}: ${error.message.split("\n")[0]}`;
            }
          };
          const good = { name: "good", entry: "/good.js" };
          return [
            ...[{}, [1], [good, { entry: "/x.js" }], [{ name: "x" }], [{ name: "x", entry: 5 }]].map(errorOf),
            api.getInfo().remotes.some(({ name }) => name === "good"),
          ];
        }),
      );
      assert.deepStrictEqual(found, [
        "TypeError: registerRemotes: found object instead of a list",
        "TypeError: registerRemotes: [0]: found 1",
        "TypeError: registerRemotes: [1].name: found undefined",
        "TypeError: registerRemotes: [0].entry: found undefined",
        "TypeError: registerRemotes: [0].entry: found 5",
        false,
      ]);
    });
  });
};
