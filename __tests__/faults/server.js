// The server of the fault suite. Every cell's page is a site of its own (`<cell>.localhost`); all load their remotes from
// `remotes.localhost`, another origin as in real life, whose answers depend on the page that asks (its `Referer`).

const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const TYPES = /** @type {Record<string, string>} */ ({ ".js": "text/javascript", ".json": "application/json" });

/**
 * What the server does instead of serving a file. `append`: serves the file with this behind it.
 * @typedef {object} Answer
 * @property {number} [status]
 * @property {string} [type]
 * @property {string | Buffer} [body]
 * @property {string} [append]
 * @property {Record<string, string>} [headers]
 * @property {number} [delay] milliseconds
 * @property {"hang" | "reset" | "truncate" | "flip" | "endless"} [how]
 */
/**
 * A remote's file that a page asks for. `nth` counts from 1; `look`: not to run it, but to see what the answer is like.
 * @typedef {{ app: string, file: string, kind: "entry" | "chunk" | "manifest", look: boolean, nth: number }} Asked
 */
/**
 * @typedef {object} Cell
 * @property {string} id a host name's label
 * @property {string} output the folder of its bundler's builds
 * @property {string} host folder of its page's build
 * @property {string} [head] HTML before the host's script
 * @property {Record<string, string>} [headers] of its page
 * @property {((asked: Asked) => Answer | undefined)} [fault] while it is not healed
 * @property {boolean} healed
 * @property {Record<string, string>} deployed remote -> folder of its build, where that is another one
 * @property {(Asked & { url: string })[]} requests for remotes' files
 */

/** @param {string} file @returns {Asked["kind"]} */
const kindOf = (file) =>
  file.endsWith("remoteEntry.js") ? "entry" : file.endsWith("mf-manifest.json") ? "manifest" : "chunk";

async function startFaultServer() {
  /** @type {Map<string, Cell>} */
  const cells = new Map();
  const server = http.createServer((request, response) => {
    const url = new URL(request.url || "/", `http://${request.headers.host}`);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cache-Control", "no-store");
    if (url.pathname === "/favicon.ico") return response.writeHead(204).end();
    // Pages in Node send no referrer: their cell is the address' first folder.
    const [label] = url.hostname.split(".");
    const inNode = label === "127";
    const remote = label === "remotes" || inNode;
    const parts = url.pathname.slice(1).split("/");
    const id = inNode ? parts.shift() : remote ? labelOf(request.headers.referer) : label;
    const cell = cells.get(id || "");
    if (!cell) return response.writeHead(404).end(`no cell ${id}`);
    if (!remote) return servePage(cell, url.pathname, response);
    const [app, ...rest] = parts;
    const file = rest.join("/");
    const kind = kindOf(file);
    const look = kind !== "manifest" && request.headers["sec-fetch-dest"] === "empty";
    const like = (/** @type {Asked} */ earlier) =>
      earlier.app === app && earlier.kind === kind && earlier.look === look;
    const asked = { app, file, kind, look, nth: cell.requests.filter(like).length + 1 };
    cell.requests.push({ ...asked, url: url.href });
    const answer = cell.healed ? undefined : cell.fault?.(asked);
    const folder = path.join(cell.output, cell.deployed[app] || app);
    setTimeout(() => send(path.join(folder, file), answer || {}, request, response), answer?.delay || 0);
  });
  await new Promise((/** @type {(value: void) => void} */ listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    port,
    cells,
    remotes: `http://remotes.localhost:${port}`,
    /** Of the page of a cell. @param {string} id */
    pageOf: (id) => `http://${id}.localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {string | undefined} referer */
const labelOf = (referer) => referer && new URL(referer).hostname.split(".")[0];

/** @param {Cell} cell @param {string} pathname @param {http.ServerResponse} response */
function servePage(cell, pathname, response) {
  if (pathname !== "/") return send(path.join(cell.output, pathname), {}, undefined, response);
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...cell.headers });
  response.end(
    `<!doctype html><title>${cell.id}</title>${cell.head || ""}<script nonce="abc" src="${cell.host}/main.js"></script>`,
  );
}

/**
 * @param {string} file
 * @param {Answer} answer
 * @param {http.IncomingMessage | undefined} request
 * @param {http.ServerResponse} response
 */
function send(file, answer, request, response) {
  if (answer.how === "hang") return;
  if (answer.how === "reset") return void request?.socket.resetAndDestroy();
  const found = answer.body === undefined && fs.existsSync(file) && fs.statSync(file).isFile();
  const status = answer.status || (answer.body !== undefined || found ? 200 : 404);
  const type = answer.type || (status === 200 ? TYPES[path.extname(file)] : "text/html") || "text/plain";
  let body = Buffer.from(answer.body ?? (found && status === 200 ? fs.readFileSync(file) : "<h1>not found</h1>"));
  if (answer.append) body = Buffer.concat([body, Buffer.from(answer.append)]);
  // A space more is enough to be other bytes.
  if (answer.how === "flip") body = Buffer.concat([body, Buffer.from(" ")]);
  response.writeHead(status, { "Content-Type": type, ...answer.headers });
  if (answer.how === "endless") return endless(response);
  if (answer.how !== "truncate") return void response.end(body);
  response.write(body.subarray(0, body.length / 2), () => request?.socket.destroy());
}

/** 1 GB, as fast as it is read. @param {http.ServerResponse} response */
function endless(response) {
  const part = Buffer.alloc(1 << 20, " ");
  let left = 1 << 10;
  const more = () => {
    while (left-- > 0) {
      if (response.destroyed) return;
      if (!response.write(part)) return response.once("drain", more);
    }
    response.end();
  };
  more();
}

module.exports = { startFaultServer };
