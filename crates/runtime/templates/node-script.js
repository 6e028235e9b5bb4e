// Remote entries in Node, over HTTP. A remote's code is trusted: it runs with all rights of its host. What is checked, before
// anything is evaluated, is that the answer is the remote's. (Runs in Node 18 and later only, hence async functions.)

/** In bytes: more is no entry and no chunk. */
const LARGEST = 50 * 1024 * 1024;

/**
 * A container of the process. `hashes`: of its file, by kind; `waiting`: how many still wait, the last one gives up for all.
 * @typedef {{ container: Promise<Container>, hashes: Record<string, string>, waiting: number, control: AbortController }} Fetched
 */

/**
 * What the builds of a process share, as those on a page do. `limit`: the longest time that one of them grants a file.
 * @type {{ containers: Record<string, Fetched>, limit: number }}
 */
const inProcess = HAS_NODE ? sharedInProcess() : { containers: {}, limit: 0 };

/** A declaration, because it is used above. */
function sharedInProcess() {
  /** @type {any} */
  const scope = globalThis;
  const key = Symbol.for("federation-rs");
  return scope[key] || (scope[key] = { containers: Object.create(null), limit: 0 });
}

/**
 * @param {string} url of an entry, with or without `?try=`
 * @returns {void}
 */
const dropContainers = (url) => {
  Object.keys(inProcess.containers).forEach((address) => {
    if (address.replace(/[?&]try=\d+$/, "") === url) delete inProcess.containers[address];
  });
};

/** @type {NodeRequire} */
let nodeRequire;

/**
 * Finds Node's own `require`, of the file that the host is in or, in an ES module, of the working directory.
 * @returns {Promise<void>}
 */
const findRequire = async () => {
  const name = "module";
  nodeRequire = typeof require == "function" ? require : (await import(name)).createRequire(process.cwd() + "/");
};

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
 * @returns {Promise<Uint8Array & { address: string }>} where it came from in the end; rejects with a fault
 */
const fetchFile = async (url, time) => {
  const control = new AbortController();
  // What is open keeps the process alive, no longer than it is waited for.
  const timer = setTimeout(() => control.abort(), time);
  try {
    return await fetchUntil(url, control, time);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * @param {string} url
 * @param {AbortController} control ends it
 * @param {number} time for the message
 * @returns {Promise<Uint8Array & { address: string }>} rejects with a fault
 */
const fetchUntil = async (url, control, time) => {
  try {
    await findRequire();
    const response = await request(url, control.signal);
    const status = response.status;
    if (!response.ok) {
      const reason = refused("http", url, "HTTP " + status, status > 499);
      reason.error.status = status;
      throw reason;
    }
    const type = response.headers.get("content-type") || "";
    if (/html/.test(type)) throw refused("not-javascript", url, "It is " + type);
    return Object.assign(await readBody(response), { address: response.url });
  } catch (thrown) {
    const error = /** @type {any} */ (thrown);
    if (error.by === fault) throw error;
    if (control.signal.aborted) throw refused("timeout", url, "No answer in " + time + " ms.");
    throw refused("network", url, String((error.cause && error.cause.message) || error.message), true);
  } finally {
    // Nobody reads what is left of an answer that was refused.
    control.abort();
  }
};

/**
 * @param {Uint8Array} file
 * @returns {Record<string, string>} by kind
 */
const hashesOf = (file) => {
  /** @type {Record<string, string>} */
  const hashes = {};
  ["sha256", "sha384", "sha512"].forEach((kind) => {
    hashes[kind] = nodeRequire("crypto").createHash(kind).update(file).digest("base64");
  });
  return hashes;
};

/**
 * As browsers check it: of several hashes those of the strongest kind count, and one of them has to fit.
 * @param {Record<string, string>} found
 * @param {string} integrity
 * @returns {boolean}
 */
const hasHash = (found, integrity) => {
  const hashes = integrity.split(/\s+/).map((hash) => hash.split("?")[0].split("-"));
  const kind = hashes
    .map((hash) => hash[0])
    .sort()
    .pop();
  return hashes.some((hash) => hash[0] == kind && hash.slice(1).join("-") == found[/** @type {string} */ (kind)]);
};

/**
 * @param {Uint8Array} file a CommonJS module
 * @param {string} url
 * @param {string} [result] code for what comes if it exports nothing
 * @returns {any} its exports
 */
const evaluate = (file, url, result) => {
  const vm = nodeRequire("vm");
  const run = vm.runInThisContext(
    "(function (exports, require, module, __filename, __dirname) {" +
      Buffer.from(file) +
      "\n;return " +
      result +
      "\n})",
    { filename: url, importModuleDynamically: vm.constants && vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }
  );
  const module = { exports: {} };
  const variable = run.call(module.exports, module.exports, nodeRequire, module, url, url.replace(/[^/]*$/, ""));
  return Object.keys(module.exports).length ? module.exports : variable;
};

/**
 * @param {string} url
 * @param {string} integrity
 * @returns {Fault}
 */
const otherHash = (url, integrity) => refused("integrity", url, "It has another hash than " + integrity);

/**
 * @param {ScriptLocation} location
 * @param {string} url
 * @param {number} time
 * @param {Fetched} fetched
 * @returns {Promise<Container>} rejects with a fault
 */
const fetchContainer = async (location, url, time, fetched) => {
  const global = location[0];
  const file = await fetchUntil(url, fetched.control, time);
  fetched.hashes = hashesOf(file);
  if (HAS_INTEGRITY && location[2] && !hasHash(fetched.hashes, location[2])) throw otherHash(url, location[2]);
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
 * Builds of the process that ask for one address get one container, each within its own time and with its own hash.
 * @param {ScriptLocation} location
 * @param {Attempt} state
 * @returns {Promise<Container>} rejects with a fault
 */
const fetchScript = async (location, state) => {
  const url = freshUrl(location[1], state);
  const time = timeoutOf(state.remote);
  const integrity = HAS_INTEGRITY ? location[2] : undefined;
  const containers = inProcess.containers;
  const known = containers[url];
  /** @type {Fetched} */
  const fetched = known || {
    container: /** @type {any} */ (undefined),
    hashes: {},
    waiting: 0,
    control: new AbortController(),
  };
  inProcess.limit = Math.max(inProcess.limit, time);
  fetched.waiting++;
  // Whoever waits longest gives up for all.
  const timer = setTimeout(() => --fetched.waiting || fetched.control.abort(), time);
  if (!known) {
    containers[url] = fetched;
    fetched.container = fetchContainer(location, url, time, fetched).catch((reason) => {
      if (containers[url] === fetched) delete containers[url];
      throw reason;
    });
  }
  try {
    const container = await fetched.container;
    if (HAS_INTEGRITY && integrity && !hasHash(fetched.hashes, integrity)) throw otherHash(url, integrity);
    return container;
  } catch (reason) {
    // That it is not what another build has pinned is no answer for this one.
    const fault = /** @type {Fault} */ (reason);
    if (known && fault.kind == "integrity" && containers[url] !== fetched) return fetchScript(location, state);
    throw reason;
  } finally {
    clearTimeout(timer);
  }
};
