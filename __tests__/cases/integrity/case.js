// Pinned hashes: the browser runs the file that has them, and no other.
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const sha384 = (text) => `sha384-${crypto.createHash("sha384").update(text).digest("base64")}`;
const remote = (name) => ({ federation: { name, filename: "remoteEntry.js", exposes: { "./x": "./x.js" } } });

module.exports = {
  apps: {
    remote: remote("remote"),
    host: ({ output }) => {
      const entry = path.join(path.dirname(output), "remote", "remoteEntry.js");
      const hash = sha384(fs.readFileSync(entry));
      fs.writeFileSync(path.join(path.dirname(entry), "changed.js"), `${fs.readFileSync(entry)} window.ran = true;`);
      return {
        federation: {
          name: "host",
          remotes: {
            good: { external: "remote@remote/remoteEntry.js", integrity: `${sha384("other")} ${hash}` },
            bad: { external: "changed@remote/changed.js", integrity: hash },
          },
        },
      };
    },
  },
  warned: ["Initialization of sharing external failed: "],
};
