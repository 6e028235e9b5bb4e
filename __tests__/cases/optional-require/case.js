// What cannot be had is thrown where it is required, in an entry, in a chunk and in a shared copy; nothing half-evaluated is kept.
// What is imported by a statement rejects the chunk.
module.exports = {
  apps: {
    host: {
      federation: {
        name: "host",
        remotes: { gone: "gone@gone.js", late: "late@gone.js" },
        shared: {
          absent: { import: false, requiredVersion: false },
          strict: { singleton: true, strictVersion: true, requiredVersion: "^9.0.0" },
          given: { import: false, requiredVersion: false },
        },
      },
    },
  },
  html: `<!doctype html><script>
    // It has what is asked for as soon as the page says so.
    var late = { init() {}, async get() { if (!window.healed) throw new Error("not yet"); return () => ({ value: "late" }); } };
  </script><script src="host/main.js"></script>`,
  warned: ["Initialization of sharing external failed: "],
};
