// Builds with one output.uniqueName have one list of chunks on the page: two builds are told apart, one build may have several entries.
const output = { uniqueName: "app" };
const container = { filename: "remoteEntry.js", exposes: { "./x": "./x.js" } };
const remote = { federation: { name: "shop", ...container }, config: { output, entry: {} } };
const remotes = { shop: "shop@remote/remoteEntry.js" };
/** @param {string} what @param {object} [more] */
const host = (what, more) => ({
  federation: { name: "shell", remotes, ...more },
  config: { output },
  plugins: (/** @type {any} */ _, /** @type {any} */ bundler) => [
    new bundler.DefinePlugin({ WHAT: JSON.stringify(what) }),
  ],
});
/** @param {string[]} files */
const scripts = (files) => files.map((file) => `<script src="${file}"></script>`).join("");

module.exports = {
  rows: {
    "a host and its remote": {
      apps: { remote, host: host("a remote") },
      warned: ["Initialization of sharing external failed: Error: Two builds are called app: shell and shop at "],
    },
    "a remote that was there first": {
      apps: { remote, host: host("a host") },
      html: `<!doctype html><script src="remote/remoteEntry.js"></script><script>
        fetch("host/main.js").then((response) => response.text()).then((text) => {
          try { (0, eval)(text); } catch (error) { window.refused = error; }
          cases({ "the host does not start": () => {
            equal(refused.message.split("\\n")[0].replace(/http.*?:\\d+.*?\\/remote\\//, "URL/"), "Two builds are called app: shop at URL/ and shell");
          } });
        });
      </script>`,
    },
    "two versions of a remote": {
      apps: { remote, second: remote },
      html: `<!doctype html>${scripts(["remote/remoteEntry.js"])}<script>window.first = shop;</script>${scripts(["second/remoteEntry.js"])}<script>
        cases({
          "the first one works": async () => equal((await (await first.get("./x"))()).x, "remote"),
          "the second one names both": async () => {
            const error = await rejected(shop.get("./x"));
            equal(/ app: shop at http.*\\/remote\\/ and shop at http.*\\/second\\/\\nfederation-rs: /.test(error.message), true);
            equal(await rejected(shop.init({})), error);
          },
        });
      </script>`,
    },
    "one build with several entries": {
      apps: { host: host("one build", { ...container, remotes: { shell: "shell@host/remoteEntry.js" } }) },
      html: `<!doctype html>${scripts(["host/remoteEntry.js?a", "host/remoteEntry.js", "host/main.js"])}`,
    },
  },
};
