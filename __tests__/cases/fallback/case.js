// What stands in for a remote that cannot be had: a local module for all of it, for one expose, or other addresses.
const gone = (fallback) => ({ external: "gone@gone.js", retries: 0, fallback });
module.exports = {
  apps: {
    remote: { federation: { name: "remote", filename: "remoteEntry.js", exposes: { "./x": "./x.js" } } },
    host: {
      federation: {
        name: "host",
        remotes: {
          all: gone("./stand-in"),
          some: gone({ x: "./stand-in", "./deep/y": "./other" }),
          mirror: { external: "nowhere@nowhere.js", fallback: ["remote@remote/remoteEntry.js"] },
          there: { external: "remote@remote/remoteEntry.js", fallback: "./stand-in" },
        },
      },
    },
  },
  warned: [
    "Initialization of sharing external failed: ",
    /^Loading script failed\.\n\(error: gone\.js\)\nHTTP 404\nwhile loading/,
  ],
};
