const textOf = (error) => {
  try {
    return String(error);
  } catch (_error) {
    return typeof error;
  }
};
const fault = (kind, error, url, again) => ({
  kind: kind,
  error: typeof error == "string" ? (error = new Error(error)) : error,
  text: textOf(error),
  url: url,
  by: fault,
  again: again,
});
const LARGEST = 50 * 1024 * 1024;
const inProcess = sharedInProcess();
function sharedInProcess() {
  const scope = globalThis;
  const key = Symbol.for("federation-rs");
  return scope[key] || (scope[key] = { containers: Object.create(null), limit: 0 });
}
let nodeRequire;
const findRequire = async () => {
  const name = "module";
  nodeRequire = typeof require == "function" ? require : (await import(name)).createRequire(process.cwd() + "/");
};
const refused = (kind, url, detail, again) =>
  fault(
    kind,
    "Loading script failed.\n(" + (kind == "timeout" ? kind : "error") + ": " + url + ")\n" + detail,
    url,
    again
  );
const readBody = async (response) => {
  const tooLarge = () => refused("http", response.url, "The answer has more than " + LARGEST / 1024 / 1024 + " MB.");
  if (Number(response.headers.get("content-length")) > LARGEST) throw tooLarge();
  const parts = [];
  let size = 0;
  const reader =  response.body.getReader();
  for (;;) {
    const part = await reader.read();
    if (part.done) return Buffer.concat(parts);
    size += part.value.length;
    if (size > LARGEST) throw tooLarge();
    parts.push(part.value);
  }
};
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
const fetchFile = async (url, time) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), time);
  try {
    return await fetchUntil(url, control, time);
  } finally {
    clearTimeout(timer);
  }
};
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
    const error =  thrown;
    if (error.by === fault) throw error;
    if (control.signal.aborted) throw refused("timeout", url, "No answer in " + time + " ms.");
    throw refused("network", url, String((error.cause && error.cause.message) || error.message), true);
  } finally {
    control.abort();
  }
};
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
const LOADERS = ["readFileVm", "require"];
const fetchChunks = () => {
  if (typeof __filename != "string" || !/^https?:/.test(__filename)) return;
  const base = new URL(UNDO_PATH, __filename);
  const files = {};
  const install = async (chunk) => {
    const path = __webpack_require__.p + __webpack_require__.u(chunk);
    const url = new URL(path, base).href;
    try {
      const content = evaluate(await fetchFile(url, inProcess.limit || 8000), url);
      Object.assign(__webpack_require__.m, content.modules);
      if (content.runtime) content.runtime(__webpack_require__);
    } catch (reason) {
      delete files[chunk];
      const cause =  reason.error || reason;
      const error = new Error("Loading chunk " + chunk + " failed.\n" + cause.message);
      throw Object.assign(error, {
        name: "ChunkLoadError",
        type: "error",
        request: cause.kind == "timeout" ? undefined : url,
        kind: cause.kind,
        status: cause.status,
        cause: cause,
      });
    }
  };
  const handlers = __webpack_require__.f;
  LOADERS.filter((name) => handlers[name]).forEach((name) => {
    handlers[name] = (chunk, promises) => {
      promises.push(files[chunk] || (files[chunk] = install(chunk)));
    };
  });
};
const createContainer = (scopes, exposes) => {
  fetchChunks();
  return {
    get: (name, chain) => {
      const load = exposes[name] || exposes["./" + name];
      if (!load) return Promise.reject(new Error('Module "' + name + '" does not exist in container.'));
      const result = load();
      return result;
    },
    init: (scope, chain) => {
          return;
        },
    override: (map) => {
    },
  };
};
__webpack_require__.fed = ({});
__webpack_require__.fed.container = createContainer;
