const UNIQUE_NAME = "app";
const CHUNKS = {
    "src_a": [
        "dep-id"
    ]
};
const STARTS = {
    "main": [
        "dep-id"
    ]
};
const REMOTES = [
    [
        "default",
        "shop",
        [
            [
                "shop",
                "http://localhost/shop.js"
            ]
        ]
    ]
];
const REMOTE_MODULES = {
    "cart-id": [
        0,
        "./Cart"
    ]
};
const overrides = {
    __proto__: null
};
const shareScopes = __webpack_require__.S = __webpack_require__.S || Object.create(null);
const own = (object, key)=>object && Object.prototype.hasOwnProperty.call(object, key);
const scopeOf = (name)=>shareScopes[name] || (shareScopes[name] = Object.create(null));
const warn = (message)=>{
    if (typeof console !== "undefined" && console.warn) console.warn(message);
};
const runs = {
    __proto__: null
};
const initSharing = (name, chain)=>{
    const tokens = chain || [];
    const run = own(runs, name) ? runs[name] : runs[name] = {};
    if (tokens.indexOf(run) >= 0) return;
    const nested = tokens.length;
    tokens.push(run);
    if (run.result) return nested && run.result !== 1 ? undefined : run.result;
    run.result = 1;
    scopeOf(name);
    {
        const waits = [];
        REMOTES.forEach((record, index)=>{
            if (record[0] === name) waits.push(initRemote(index, tokens).catch((error)=>warn("Initialization of sharing external failed: " + error)));
        });
        if (waits.length) run.result = Promise.all(waits).then(()=>run.result = 1);
    }
    return run.result;
};
const SCRIPT_TIMEOUT = 8000;
const findContainer = (path)=>{
    const found = path.split(".").reduce((object, name)=>own(object, name) ? object[name] : undefined, self);
    return found && typeof found.get == "function" ? found : undefined;
};
const findScript = (url)=>{
    const scripts = document.getElementsByTagName("script");
    for(let index = 0; index < scripts.length; index++){
        const script = scripts[index];
        if (script.getAttribute("src") == url && script.hasAttribute("data-webpack")) return script;
    }
};
const addScript = (url)=>{
    const script = document.createElement("script");
    script.async = true;
    script.setAttribute("data-webpack", UNIQUE_NAME);
    if (__webpack_require__.nc) script.setAttribute("nonce", __webpack_require__.nc);
    script.src = url;
    document.head.appendChild(script);
    return script;
};
const loadScript = (global, url)=>findContainer(global) || new Promise((resolve, reject)=>{
        const script = findScript(url) || addScript(url);
        const done = (event)=>{
            clearTimeout(timer);
            script.remove();
            const container = findContainer(global);
            if (container) return resolve(container);
            const type = event.type == "load" ? "missing" : event.type;
            const error = new Error("Loading script failed.\n(" + type + ": " + url + ")");
            error.name = "ScriptExternalLoadError";
            error.type = type;
            error.request = url;
            error.event = event;
            reject(error);
        };
        const timer = setTimeout(()=>done({
                type: "timeout"
            }), SCRIPT_TIMEOUT);
        script.addEventListener("load", done);
        script.addEventListener("error", done);
    });
const remotes = REMOTES.map(()=>({}));
const locate = (location)=>loadScript(location[0], location[1]);
function findRemote(locations, index, error) {
    if (index == locations.length) return Promise.reject(error || new Error("Container missing"));
    return new Promise((resolve)=>resolve(locate(locations[index]))).then((container)=>container || findRemote(locations, index + 1, error), (error)=>findRemote(locations, index + 1, error));
}
const containerOf = (index)=>{
    const state = remotes[index];
    return state.container || (state.container = findRemote(REMOTES[index][2], 0).then((container)=>state.container = container, (error)=>{
        state.container = undefined;
        throw error;
    }));
};
const initContainer = (container, scope, chain)=>new Promise((resolve)=>resolve(container.init && container.init(scope, chain))).catch((error)=>{
        if (!/different share scope/.test(error)) throw error;
        warn("Initialization of sharing external failed: " + error);
    }).then(()=>container);
const initRemote = (index, chain)=>{
    const state = remotes[index];
    return state.ready || (state.ready = Promise.resolve(containerOf(index)).then((container)=>initContainer(container, scopeOf(REMOTES[index][0]), chain)).catch((error)=>{
        state.ready = undefined;
        throw error;
    }));
};
const handOn = (container, scope)=>{
    if (!container.override) return;
    const map = {};
    container.override(Object.assign(map, overrides));
};
const loadExposed = (record, chain)=>{
    const index = record[0];
    const name = record[1];
    const scopeName = REMOTES[index][0];
    const sharing = initSharing(scopeName);
    return Promise.all([
        initRemote(index),
        sharing
    ]).then((results)=>{
        const container = results[0];
        handOn(container, shareScopes[scopeName]);
        return container.get(container.init ? name : name.replace("./", ""), chain);
    }).catch((error)=>{
        if (error && typeof error.message == "string") error.message += '\nwhile loading "' + name + '" from webpack/container/reference/' + REMOTES[index][1];
        throw error;
    });
};
const loaded = {};
const load = (id, promises)=>{
    const state = loaded[id] || (loaded[id] = {});
    const outer = __webpack_require__.R;
    if (state.done || outer && outer.indexOf(state) >= 0) return;
    if (!outer && state.loading) {
        promises.push(state.loading);
        return;
    }
    const chain = outer || [];
    chain.push(state);
    const settle = (factory)=>{
        state.factory = factory;
        if (!outer) chain.forEach((link)=>link.done = 1);
    };
    let result;
    try {
        result = loadExposed(REMOTE_MODULES[id], chain);
    } catch (error) {
        state.error = error;
        result = Promise.reject(error);
    }
    if (typeof result == "function") return settle(result);
    const promise = result.then(settle);
    promises.push(promise);
    if (!outer) {
        const end = ()=>{
            state.loading = undefined;
        };
        state.loading = promise;
        promise.then(end, end);
    }
};
const use = (id)=>{
    if (!own(loaded, id) || !loaded[id].factory) {
        const late = [];
        load(id, late);
        late.forEach((promise)=>promise.catch(()=>{}));
    }
    const factory = loaded[id].factory;
    if (!factory) throw loaded[id].error || new Error("Shared module is not available for eager consumption: " + id);
    const cache = __webpack_require__.c;
    const placeholder = cache[id];
    delete cache[id];
    const exports = factory();
    cache[id] = placeholder;
    return exports;
};
const readCurrentScript = ()=>{
    if (typeof document == "undefined") return;
    const prototype = Document.prototype;
    const script = prototype.__lookupGetter__("currentScript").call(document);
    if (!script) return;
    __webpack_require__.nc = __webpack_require__.nc || script.nonce;
};
const start = (entry, run)=>{
    readCurrentScript();
    if (!own(STARTS, entry)) return run();
    const promises = [];
    STARTS[entry].forEach((id)=>load(id, promises));
    return promises.length ? Promise.all(promises).then(run) : run();
};
__webpack_require__.fed = use;
__webpack_require__.fed.start = start;
__webpack_require__.I = initSharing;
__webpack_require__.f.fed = (chunk, promises)=>{
    if (own(CHUNKS, chunk)) CHUNKS[chunk].forEach((id)=>load(id, promises));
};
