// A worker's entry and its chunks: shared modules are negotiated in the worker, which has a share scope of its own.
module.exports = {
  apps: { host: { federation: { name: "host", shared: ["dep"] } } },
};
