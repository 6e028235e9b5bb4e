// A static server over one folder, with cross-origin access, as remotes need it.

const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/**
 * @param {string} root
 * @param {string} [caching] the header `Cache-Control`
 * @returns {Promise<{ url: string, requests: string[], close(): Promise<void> }>} `requests`: paths asked for
 */
function serve(root, caching = "no-store") {
  /** @type {string[]} */
  const requests = [];
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url || "/", "http://localhost");
    const file = path.join(root, decodeURIComponent(pathname));
    requests.push(pathname);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", caching);
    // Never answers.
    if (/\/hang[.](js|css)$/.test(pathname)) return;
    if (pathname === "/favicon.ico") return response.writeHead(204).end();
    fs.readFile(file, (error, content) => {
      if (error) return response.writeHead(404, { "Content-Type": "text/plain" }).end("not found");
      response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] || "application/octet-stream" }).end(content);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}`, requests, close });
    });
  });
}

module.exports = { serve };
