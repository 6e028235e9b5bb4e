// An entry that needs nothing starts at once, as before; one that needs something waits, with no file of its own.
module.exports = {
  apps: {
    remote: { federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" } } },
    host: {
      federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["dep"] },
      config: {
        entry: { plain: "./plain.js", main: ["./first.js", "./index.js"] },
        optimization: { splitChunks: false },
      },
    },
  },
  html: '<!doctype html><script>window.order = ["page"]</script><script src="host/plain.js"></script><script>order.push("after plain")</script><script src="host/main.js"></script><script>order.push("after main")</script>',
};
