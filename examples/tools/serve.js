// A static server for one application. By hand: node examples/tools/serve.js <port> <folder>...

const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

/** @type {Record<string, string>} */
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/**
 * @param {string} folder
 * @param {string} pathname
 * @returns {Promise<{ type: string, content: Buffer }>}
 */
async function read(folder, pathname) {
  const file = path.join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  if (!file.startsWith(path.join(folder, path.sep))) throw new Error("outside of the folder");
  const content = await fs.promises.readFile(file);
  return { type: TYPES[path.extname(file)] || "application/octet-stream", content };
}

/**
 * @param {string[]} folders looked into one after the other
 * @param {number} port the usual one; if somebody has it, any free one
 * @returns {Promise<string>} the address
 */
function serve(folders, port) {
  const server = http.createServer(async (request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "no-store");
    for (const folder of folders) {
      try {
        const { pathname } = new URL(request.url || "/", "http://localhost");
        const { type, content } = await read(folder, decodeURIComponent(pathname));
        return response.writeHead(200, { "Content-Type": type }).end(content);
      } catch {
        // Perhaps in the next folder.
      }
    }
    response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
  });
  return new Promise((resolve, reject) => {
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE" && port !== 0) server.listen((port = 0), "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => {
      const address = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve(`http://127.0.0.1:${address.port}`);
    });
    server.listen(port, "127.0.0.1");
  });
}

module.exports = { serve };

if (require.main === module) {
  const [port, ...folders] = process.argv.slice(2);
  serve(
    folders.map((folder) => path.resolve(folder)),
    Number(port),
  ).then((url) => process.stdout.write(`${url}\n`));
}
