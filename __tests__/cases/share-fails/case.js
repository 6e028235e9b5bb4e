// Somebody shares versions that cannot be had: the next one that fits takes their place.
module.exports = {
  apps: {
    host: { federation: { name: "host", shared: { dep: { requiredVersion: ">=1" }, solo: { singleton: true } } } },
  },
  html: `<!doctype html><script>
    // What a container gets from its host; this one's entries are broken.
    window.poison = {
      "1.5.0": { get: () => Promise.resolve(() => ({ version: "1.5.0" })), from: "good" },
      "98.0.0": { get: () => { throw new Error("thrown"); }, from: "bad" },
      "99.0.0": { get: () => Promise.reject(new Error("rejected")), from: "bad" },
    };
  </script><script src="host/main.js"></script>`,
  warned: [
    "Unsatisfied version 99.0.0 from bad of shared singleton module solo (required ^1.0.0)\nfederation-rs: ",
    "Shared module dep 99.0.0 from bad gives way: Error: rejected",
    "Shared module dep 98.0.0 from bad gives way: Error: thrown",
    "Shared module solo 99.0.0 from bad gives way: Error: rejected",
  ],
};
