// What is not shared stays as it was: the bundler's own externals, a package of the same prefix, requests with loaders'
// syntax, new URL, and an application that has the plugin but uses nothing of it.
module.exports = {
  apps: {
    idle: { federation: { name: "idle" } },
    host: {
      federation: { name: "host", shared: ["dep"], remotes: { re: "re@nowhere/remoteEntry.js" } },
      config: { externals: { outside: "var outside" } },
    },
  },
  html: '<!doctype html><script>var outside = "outside"; var order = []</script><script src="idle/main.js"></script><script>order.push("page")</script><script src="host/main.js"></script>',
};
