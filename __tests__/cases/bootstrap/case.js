// An application that has a bootstrap file already works unchanged, and still starts synchronously.
module.exports = {
  apps: {
    remote: {
      federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" }, shared: ["dep"] },
    },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js" }, shared: ["dep"] } },
  },
  html: '<!doctype html><script>window.order = []</script><script src="host/main.js"></script><script>order.push("after main")</script>',
};
