// A static server that takes its time: 50 ms for every response, or rounds. In rounds everything that has been asked for is
// answered together, once nothing more is asked for; how many rounds a page takes is the depth of its waterfall, however busy
// the machine is.

const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

const DELAY = 50;
/** How long nothing must be asked for before a round ends. Milliseconds. */
const QUIET = 250;

/** @typedef {{ requests: string[], rounds: string[][], answer: (send: () => void, what: string) => void }} Page what a page asked for */

/** @returns {Page} every response takes 50 ms */
function timed() {
  /** @type {Page} */
  const page = {
    requests: [],
    rounds: [],
    answer(send, what) {
      page.requests.push(what);
      setTimeout(send, DELAY);
    },
  };
  return page;
}

/** @returns {Page} responses come in rounds */
function inRounds() {
  /** @type {(() => void)[]} */
  let waiting = [];
  /** @type {string[]} */
  let round = [];
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Page} */
  const page = {
    requests: [],
    rounds: [],
    answer(send, what) {
      page.requests.push(what);
      waiting.push(send);
      round.push(what);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const sending = waiting;
        page.rounds.push(round);
        waiting = [];
        round = [];
        for (const one of sending) one();
      }, QUIET);
    },
  };
  return page;
}

/**
 * @param {string} root
 * @param {() => Page} page the one that is open now
 * @returns {Promise<{ url: string, close: () => void }>}
 */
function serve(root, page) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url || "/", "http://localhost");
    const type = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" }[
      path.extname(pathname)
    ];
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Timing-Allow-Origin", "*");
    if (!type) return response.writeHead(204).end();
    page().answer(() => {
      fs.readFile(path.join(root, decodeURIComponent(pathname)), (error, content) => {
        if (error) response.writeHead(404).end();
        else response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=60" }).end(content);
      });
    }, pathname);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `http://127.0.0.1:${port}`, close });
    });
  });
}

module.exports = { inRounds, serve, timed };
