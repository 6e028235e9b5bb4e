// Remote entries in Node, over HTTP. A remote's code is trusted: it runs with all rights of its host. What is checked, before
// anything is evaluated, is that the answer is the remote's. (Runs in Node 18 and later only, hence async functions.)

/** In bytes: more is no entry and no chunk. */
const LARGEST = 50 * 1024 * 1024;

/**
 * Containers of the process by address: builds in one process share them, as those on a page do.
 * @type {Record<string, Promise<Container>>}
 */
const containers = HAS_NODE && HAS_REMOTES ? sharedContainers() : {};

/** A declaration, because it is used above. */
function sharedContainers() {
  /** @type {any} */
  const scope = globalThis;
  const key = Symbol.for("federation-rs.containers");
  return scope[key] || (scope[key] = Object.create(null));
}

/**
 * @param {string} url of an entry, with or without `?try=`
 * @returns {void}
 */
const dropContainers = (url) => {
  Object.keys(containers).forEach((address) => {
    if (address.replace(/[?&]try=\d+$/, "") === url) delete containers[address];
  });
};

/**
 * Node's own `require`, of the file that the host is in or, in an ES module, of the working directory.
 * @returns {NodeRequire}
 */
const nodeRequire = () =>
  typeof require == "function" ? require : process.getBuiltinModule("module").createRequire(process.cwd() + "/");

/**
 * @param {string} kind
 * @param {string} url
 * @param {string} detail
 * @param {boolean} [again]
 * @returns {Fault}
 */
const refused = (kind, url, detail, again) =>
  fault(
    kind,
    "Loading script failed.\n(" + (kind == "timeout" ? kind : "error") + ": " + url + ")\n" + detail,
    url,
    again
  );

/**
 * @param {Response} response
 * @returns {Promise<Uint8Array>} at most `LARGEST` bytes
 */
const readBody = async (response) => {
  const tooLarge = () => refused("http", response.url, "The answer has more than " + LARGEST / 1024 / 1024 + " MB.");
  if (Number(response.headers.get("content-length")) > LARGEST) throw tooLarge();
  const parts = [];
  let size = 0;
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  for (;;) {
    const part = await reader.read();
    if (part.done) return Buffer.concat(parts);
    size += part.value.length;
    if (size > LARGEST) throw tooLarge();
    parts.push(part.value);
  }
};

/**
 * Redirects are followed to the same origin only: whoever named the address trusts no other.
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<Response>}
 */
const request = async (url, signal) => {
  const origin = new URL(url).origin;
  for (let address = url, hops = 0; ; hops++) {
    const response = await fetch(address, { signal: signal, redirect: "manual" });
    const target = response.status > 299 && response.status < 400 && response.headers.get("location");
    if (!target) return response;
    const next = new URL(target, address);
    if (next.origin != origin) throw refused("http", url, "It redirects to another origin, " + next.origin + ".");
    if (hops == 5) throw refused("http", url, "It redirects more than 5 times.");
    address = next.href;
  }
};

/**
 * The file at `url`, if the answer is one that may be evaluated.
 * @param {string} url
 * @param {number} time in milliseconds, until it is read
 * @returns {Promise<Uint8Array>} rejects with a fault
 */
const fetchFile = async (url, time) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), time);
  try {
    const response = await request(url, control.signal);
    const status = response.status;
    if (!response.ok) {
      const reason = refused("http", url, "HTTP " + status, status > 499);
      reason.error.status = status;
      throw reason;
    }
    const type = response.headers.get("content-type") || "";
    if (/html/.test(type)) throw refused("not-javascript", url, "It is " + type);
    return await readBody(response);
  } catch (thrown) {
    const error = /** @type {any} */ (thrown);
    if (error.kind) throw error;
    if (control.signal.aborted) throw refused("timeout", url, "No answer in " + time + " ms.");
    throw refused("network", url, String((error.cause && error.cause.message) || error.message), true);
  } finally {
    clearTimeout(timer);
    // Nobody reads what is left of an answer that was refused.
    control.abort();
  }
};

/**
 * As browsers check it: of several hashes those of the strongest kind count, and one of them has to fit.
 * @param {Uint8Array} file
 * @param {string} integrity
 * @returns {boolean}
 */
const hasHash = (file, integrity) => {
  const hashes = integrity.split(/\s+/).map((hash) => hash.split("?")[0].split("-"));
  const kind = hashes
    .map((hash) => hash[0])
    .sort()
    .pop();
  const own = nodeRequire()("crypto").createHash(kind).update(file).digest("base64");
  return hashes.some((hash) => hash[0] == kind && hash.slice(1).join("-") == own);
};

/**
 * @param {Uint8Array} file a CommonJS module
 * @param {string} url
 * @param {string} [result] code for what comes if it exports nothing
 * @returns {any} its exports
 */
const evaluate = (file, url, result) => {
  const vm = nodeRequire()("vm");
  const run = vm.runInThisContext(
    "(function (exports, require, module, __filename, __dirname) {" +
      Buffer.from(file) +
      "\n;return " +
      result +
      "\n})",
    { filename: url, importModuleDynamically: vm.constants && vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }
  );
  const module = { exports: {} };
  const variable = run.call(module.exports, module.exports, nodeRequire(), module, url, url.replace(/[^/]*$/, ""));
  return Object.keys(module.exports).length ? module.exports : variable;
};

/**
 * @param {ScriptLocation} location
 * @param {string} url
 * @param {number} time
 * @returns {Promise<Container>} rejects with a fault
 */
const fetchContainer = async (location, url, time) => {
  const global = location[0];
  const file = await fetchFile(url, time);
  if (HAS_INTEGRITY && location[2] && !hasHash(file, location[2])) {
    throw refused("integrity", url, "It has another hash than " + location[2]);
  }
  let exports;
  try {
    // Libraries of type `var` are a variable of the script.
    const name = /^[\w$]+/.exec(global);
    exports = evaluate(file, url, name ? "typeof " + name + ' == "undefined" ? undefined : ' + name : "undefined");
  } catch (error) {
    throw refused("evaluation", url, String(error));
  }
  if (!exports) throw refused("no-container", url, "It exports nothing: give it library.type commonjs-module.");
  const container = typeof exports.get == "function" ? exports : exports[global];
  if (!container || typeof container.get != "function") {
    throw refused("bad-container", url, "What it exports has no get.");
  }
  return container;
};

/**
 * @param {ScriptLocation} location
 * @param {RemoteState} state
 * @param {number} time in milliseconds
 * @returns {Promise<Container>} rejects with a fault
 */
const fetchScript = (location, state, time) => {
  const url = state.tries ? addQuery(location[1], "try=" + state.tries) : location[1];
  return (
    containers[url] ||
    (containers[url] = fetchContainer(location, url, time).catch((reason) => {
      delete containers[url];
      throw reason;
    }))
  );
};
