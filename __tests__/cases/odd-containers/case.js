// Containers that are not as ours are: without `init`, of webpack 5.0.0-beta, and externals that throw at once, which the bundler
// takes out of its cache under `strictModuleExceptionHandling`.
const row = (output) => ({
  apps: {
    host: {
      federation: {
        name: "host",
        remotes: {
          bare: "var window.bare",
          promised: "promise Promise.resolve(window.bare)",
          of2020: "var window.of2020",
          single: "var window.throwing",
          listed: ["var window.another", "var window.bare"],
        },
      },
      config: { output },
    },
  },
  html: `<!doctype html><script>
    window.tries = 0;
    const get = (asked) => Promise.resolve(() => ({ __esModule: true, default: asked }));
    window.bare = { get };
    window.of2020 = { get, override() {} };
    for (const name of ["throwing", "another"]) Object.defineProperty(window, name, { get() {
      window.tries++;
      throw Object.assign(new Error("thrown"), { code: "E_THROWN" });
    } });
  </script><script src="host/main.js"></script>`,
});

module.exports = {
  rows: { "as it is": row({}), strictModuleExceptionHandling: row({ strictModuleExceptionHandling: true }) },
};
