// A remote whose server never answers: its imports are rejected after 8 s, everything else goes on.
module.exports = {
  apps: {
    remote: { federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" } } },
    host: { federation: { name: "host", remotes: { remote: "remote@remote/remoteEntry.js", hang: "hang@hang.js" } } },
  },
  modes: ["production"],
  warned: ["Initialization of sharing external failed: Error: Loading script failed.\n(timeout: hang.js)"],
};
