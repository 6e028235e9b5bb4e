// What failed is tried again by the next import(), and never comes as an empty module.
module.exports = {
  apps: {
    host: {
      federation: {
        name: "host",
        remotes: { gone: "gone@gone.js", init: "init@gone.js", get: "get@gone.js", factory: "factory@gone.js" },
      },
    },
  },
  // Remotes below which something fails until the page says it is healed.
  html: `<!doctype html><script>
    window.asked = 0;
    const fail = (what) => { if (!window.healed) throw new Error(what + " failed"); };
    const container = (failing) => ({
      init() { if (failing === "init") fail("init"); },
      async get(name) {
        window.asked++;
        if (failing === "get") fail("get");
        return () => { if (failing === "factory") fail("factory"); return { __esModule: true, default: failing }; };
      },
    });
    var init = container("init"), get = container("get"), factory = container("factory");
  </script><script src="host/main.js"></script>`,
  warned: ["Initialization of sharing external failed: "],
};
