// A process of its own in which systems are built and run: bundlers can end theirs (rspack panics on some of what is drawn
// here, also without us). Answers each system that it is sent.

const { judge } = require("./judge");

/** @typedef {{ system: import("./system").System, folder: string, ways?: string[] }} Task */

process.on("message", async (/** @type {Task} */ { system, folder, ways }) => {
  const tell = (/** @type {object} */ message) => process.send?.(message);
  try {
    tell({ judged: await judge(system, folder, ways, (way) => tell({ way })) });
  } catch (error) {
    tell({ failed: /** @type {Error} */ (error).stack });
  }
});
