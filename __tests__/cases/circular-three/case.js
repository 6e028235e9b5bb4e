// A circle of three containers, entered by a page without a bundler, from two sides at once and with nothing initialised.
const remotes = { a: "a@a/remoteEntry.js", b: "b@b/remoteEntry.js", c: "c@c/remoteEntry.js" };
const app = (name, next) => ({
  federation: { name, filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, remotes: { [next]: remotes[next] } },
});
module.exports = {
  apps: {
    a: app("a", "b"),
    b: app("b", "c"),
    c: app("c", "a"),
    page: { config: { output: { library: { type: "var", name: "page" } } } },
  },
  // Each of the two sides had begun with a share scope of its own.
  warned: ["has already been initialized with a different share scope"],
  html: '<!doctype html><script src="a/remoteEntry.js"></script><script src="c/remoteEntry.js"></script><script src="page/main.js"></script>',
};
