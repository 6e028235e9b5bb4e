// Remotes by the address of their manifest. It is data: nothing in it becomes code, and whatever it names is loaded from the
// manifest's own origin, or from one that this host allows.

/** More links than this for one module are no help. */
const MOST_PRELOADS = 40;
/** A larger manifest is none, in bytes. */
const LARGEST_MANIFEST = 1e7;

/**
 * What is used of a manifest. `file`: the address of a file that it names, nothing for a place where it may not lead.
 * @typedef {{ data: any, file: (name: unknown) => string | undefined }} Manifest
 */

/**
 * @param {any} data parsed JSON
 * @param {string} address of the manifest, as the host has it
 * @param {string} answered where it came from, after redirects
 * @param {string[]} allowed other origins
 * @returns {Manifest["file"]}
 */
const fileFinder = (data, address, answered, allowed) => {
  const path = data.metaData.publicPath;
  const ours = data["federation-rs"];
  const root = ours && /^(\.\.\/)+$/.test(ours.root) ? ours.root : ".";
  const home = new URL(address);
  const base = new URL(typeof path == "string" && path && path != "auto" ? path.replace(/\/?$/, "/") : root, answered);
  // `javascript:` and others have no origin of their own, and `blob:` has somebody else's.
  const fits =
    (/^https?:$/.test(base.protocol) && (base.origin == home.origin || allowed.indexOf(base.origin) >= 0)) ||
    (base.protocol == "file:" && home.protocol == "file:");
  return (name) => {
    if (!fits || typeof name != "string" || !name) return;
    try {
      const url = new URL(name, base).href;
      // Neither elsewhere (`//evil`, `https:`, `data:`) nor up (`..`, which some servers read in `..%2f` too).
      if (url.indexOf(base.href) == 0 && !/%2f|%5c/i.test(url.slice(base.href.length))) return url;
    } catch (error) {
      // No address at all.
    }
  };
};

/**
 * @param {string} text
 * @param {string} url
 * @returns {Fault}
 */
const badManifest = (text, url) => fault("bad-manifest", "Loading manifest failed.\n(" + text + ": " + url + ")", url);

/**
 * Reads no more of an answer than a manifest may have.
 * @param {Response} response
 * @param {string} url
 * @returns {Promise<string>} rejects with a fault
 */
const readText = (response, url) => {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  const decoder = new TextDecoder();
  let left = LARGEST_MANIFEST;
  let text = "";
  /** @returns {Promise<string>} */
  const next = () =>
    reader.read().then((part) => {
      if (part.done) return text;
      left -= part.value.length;
      if (left < 0) {
        reader.cancel();
        throw badManifest("more than 10 MB", url);
      }
      text += decoder.decode(part.value, { stream: true });
      return next();
    });
  return next();
};

/**
 * @param {ManifestLocation} location
 * @param {Attempt} state
 * @returns {Promise<Manifest>} rejects with a fault
 */
const readManifest = (location, state) => {
  const address = HAS_NODE ? location[1] : absolute(location[1]);
  /** @type {RequestInit} */
  const init = { cache: state.tries ? "reload" : "default" };
  if (HAS_CREDENTIALS) init.credentials = "include";
  const own = () =>
    HAS_NODE
      ? fetchFile(address, timeoutOf(state.remote)).then((file) =>
          Object.defineProperty(new Response(/** @type {any} */ (file)), "url", { value: file.address })
        )
      : fetch(address, init);
  return (HAS_PLUGINS ? askInTurn("fetch", [address, init]).then((response) => response || own()) : own())
    .then((response) => {
      const status = response.status;
      if (!response.ok) {
        throw fault("http", "Loading manifest failed.\n(" + status + ": " + address + ")", address, status > 499);
      }
      return readText(response, address).then((text) => {
        /** @type {any} */
        let data;
        try {
          data = JSON.parse(text);
        } catch (error) {
          throw badManifest("no JSON", address);
        }
        if (!data || !data.metaData || !data.metaData.remoteEntry) throw badManifest("no manifest", address);
        try {
          return { data: data, file: fileFinder(data, address, response.url || address, location[3]) };
        } catch (error) {
          throw badManifest("publicPath is no address", address);
        }
      });
    })
    .catch((error) => {
      if (HAS_NODE || (error && error.by === fault)) throw error;
      throw fault(navigator.onLine === false ? "offline" : "network", error, address, true);
    });
};

/**
 * @param {Manifest} manifest
 * @returns {boolean} its files are ES modules, which browsers preload otherwise than scripts
 */
const isEsModule = (manifest) => /^(module|esm)$/.test(manifest.data.metaData.remoteEntry.type);

/**
 * The browser begins to load what module `name` of the remote needs, before the entry asks for it.
 * @param {Attempt} state
 * @param {string} name
 * @param {string} [timing] `async` for what it loads later
 * @returns {void}
 */
const preload = (state, name, timing) => {
  const manifest = state.manifest;
  if (!manifest) {
    (state.wanted || (state.wanted = Object.create(null)))[name] = 1;
    return;
  }
  const hints = state.hints || (state.hints = Object.create(null));
  const rows = Array.isArray(manifest.data.exposes) ? manifest.data.exposes : [];
  rows.forEach((/** @type {any} */ row) => {
    if (!row || row.path !== name) return;
    ["js", "css"].forEach((kind) => {
      const files = row.assets && row.assets[kind] && row.assets[kind][(HAS_PRELOAD_REMOTE && timing) || "sync"];
      (Array.isArray(files) ? files : []).slice(0, MOST_PRELOADS).forEach((file) => {
        const found = manifest.file(file);
        // The address that the container will ask for: ours hands on what its own has.
        const url = found && manifest.data["federation-rs"] ? freshUrl(found, state) : found;
        if (!url || hints[url]) return;
        const link = (hints[url] = document.createElement("link"));
        if (kind == "js" && isEsModule(manifest)) link.rel = "modulepreload";
        else {
          link.rel = "preload";
          link.as = kind == "js" ? "script" : "style";
        }
        if (__webpack_require__.nc) link.setAttribute("nonce", __webpack_require__.nc);
        link.href = url;
        headNow().appendChild(link);
      });
    });
  });
};

/**
 * The hash that the manifest has of the entry, where the host insists on one.
 * @param {Manifest} manifest
 * @param {string} name of the entry
 * @param {string} url
 * @returns {string} throws a fault
 */
const pinned = (manifest, name, url) => {
  const ours = manifest.data["federation-rs"];
  const asset = ours && own(ours.assets, name) && ours.assets[name];
  const integrity = asset && asset.integrity;
  // A hash that browsers cannot read they ignore.
  if (!/^sha384-[\w+/]{64}$/.test(integrity)) throw fault("integrity", "The manifest has no hash of " + url, url);
  return integrity;
};

/**
 * @param {string} url of an ES module
 * @param {Attempt} state
 * @returns {Promise<Container>} rejects with a fault
 */
const importEntry = (url, state) => {
  if (!HAS_DYNAMIC_IMPORT) throw badManifest("an ES module, while output.environment.dynamicImport is off", url);
  const began = HAS_NODE ? 0 : performance.now();
  return import(freshUrl(url, state)).catch((error) => {
    // Under this address it has failed for good.
    state.tries++;
    // Browsers have a text of their own each for what did not arrive; all else was thrown by what did.
    if (!/dynamically imported|module script/.test(error && error.message)) throw fault("evaluation", error, url);
    return diagnose(absolute(url), timeoutOf(state.remote), began).then((answer) => {
      const status = answer[0];
      const again = !status || status > 499 || status < 400;
      const page = status && status < 400 && !/script/.test(answer[1] || "script");
      throw fault(page ? "not-javascript" : status && status > 399 ? "http" : "network", error, url, again && !page);
    });
  });
};

/**
 * @param {ManifestLocation} location
 * @param {Attempt} state
 * @returns {Promise<Container>} rejects with a fault
 */
const loadByManifest = (location, state) =>
  readManifest(location, state).then((manifest) => {
    const meta = manifest.data.metaData;
    const entry = meta.remoteEntry;
    const name = (typeof entry.path == "string" && entry.path ? entry.path + "/" : "") + entry.name;
    const url = typeof entry.name == "string" && entry.name && manifest.file(name);
    if (!url)
      throw badManifest("its entry is not below it and not of an allowed origin, or there is none", location[1]);
    const integrity = HAS_INTEGRITY && location[2] == "manifest" ? pinned(manifest, name, url) : location[2];
    state.manifest = manifest;
    // In Node there is no page that could begin to load anything.
    if (!HAS_NO_PAGE) Object.keys(state.wanted || {}).forEach((expose) => preload(state, expose));
    if (!isEsModule(manifest)) {
      if (HAS_NODE) state.entry = url;
      return (HAS_NODE ? fetchScript : HAS_WORKER ? importScript : loadScript)(
        [typeof meta.globalName == "string" ? meta.globalName : location[0], url, integrity],
        state
      );
    }
    if (HAS_NODE) throw badManifest("its entry is an ES module, which Node imports from no address", location[1]);
    if (integrity) throw fault("integrity", "Browsers cannot check the hash of an ES module: " + url, url);
    return importEntry(url, state);
  });
