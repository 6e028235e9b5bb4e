const UNIQUE_NAME = "app";
const CROSS_ORIGIN = "anonymous";
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
const CONSUMES = {
    "dep-id": [
        "default",
        "dep",
        7,
        0,
        [
            [
                [
                    1,
                    0,
                    0
                ],
                [
                    2,
                    0,
                    0,
                    0
                ]
            ]
        ],
        "^1.0.0"
    ]
};
const LATE = {
    "dep-id": 7
};
const PROVIDES = [
    [
        "default",
        "dep",
        "1.0.0",
        7
    ]
];
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
const parseVersion = (text)=>{
    const match = /^[v=\s]*(\d*)\.?(\d*)\.?(\d*)[^-+]*-?([^+\s]*)/.exec(text);
    const version = [
        +match[1],
        +match[2],
        +match[3]
    ];
    if (match[4]) match[4].split(".").forEach((part)=>{
        version.push(/^\d+$/.test(part) ? +part : part);
    });
    return version;
};
const compareVersions = (a, b)=>{
    for(let index = 0;; index++){
        const x = a[index];
        const y = b[index];
        if (x === undefined || y === undefined) return x === y ? 0 : x === undefined === (index === 3) ? 1 : -1;
        if (x !== y) return typeof x == typeof y ? x < y ? -1 : 1 : typeof x == "number" ? -1 : 1;
    }
};
const isLower = (a, b)=>compareVersions(parseVersion(a), parseVersion(b)) < 0;
const admitsPrerelease = (version, bound)=>!!bound && bound.length > 3 && bound[3] !== -1 && version.slice(0, 3).join() == bound.slice(0, 3).join();
const satisfies = (intervals, text)=>{
    const version = parseVersion(text);
    return intervals.some((interval)=>compareVersions(version, interval[0]) >= 0 && (!interval[1] || compareVersions(version, interval[1]) < 0) && (version.length < 4 || admitsPrerelease(version, interval[0]) || admitsPrerelease(version, interval[1])));
};
const runs = {
    __proto__: null
};
const getLocal = (id)=>own(LATE, id) ? __webpack_require__.e(LATE[id]).then(()=>__webpack_require__(id)()) : __webpack_require__(id)();
const register = (record)=>{
    const scope = scopeOf(record[0]);
    const versions = own(scope, record[1]) ? scope[record[1]] : scope[record[1]] = Object.create(null);
    const version = record[2];
    const active = own(versions, version) && versions[version];
    const eager = !!record[4];
    if (!active || !active.loaded && (!eager != !active.eager ? eager : UNIQUE_NAME > active.from)) versions[version] = {
        get: ()=>getLocal(record[3]),
        from: UNIQUE_NAME,
        eager: eager,
        version: version
    };
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
    PROVIDES.forEach((record)=>{
        if (record[0] === name) register(record);
    });
    {
        const waits = [];
        REMOTES.forEach((record, index)=>{
            if (record[0] === name) waits.push(initRemote(index, tokens).catch((error)=>warn("Initialization of sharing external failed: " + error)));
        });
        if (waits.length) run.result = Promise.all(waits).then(()=>run.result = 1);
    }
    return run.result;
};
const SINGLETON = 1;
const STRICT = 2;
const EAGER = 4;
const highest = (names, accepts)=>names.reduce((best, name)=>(!accepts || accepts(name)) && (!best || isLower(best, name)) ? name : best, undefined);
const take = (versions, name)=>{
    versions[name].loaded = 1;
    return versions[name].get();
};
const choose = (record)=>{
    const scopeName = record[0];
    const key = record[1];
    const flags = record[3];
    const intervals = record[4];
    const eager = flags & EAGER;
    const scope = shareScopes[scopeName];
    const versions = own(scope, key) ? scope[key] : {};
    const all = Object.keys(versions);
    const names = eager ? all.filter((name)=>versions[name].eager) : all;
    if (!names.length) {
        if (record[2]) return getLocal(record[2]);
        throw new Error(eager && own(scope, key) ? "Shared module is not available for eager consumption: " + key : "Shared module " + key + " doesn't exist in shared scope " + scopeName);
    }
    let name;
    if (flags & SINGLETON) {
        name = names.reduce((best, next)=>!versions[best].loaded && isLower(best, next) ? next : best);
        if (intervals && !satisfies(intervals, name)) {
            const message = "Unsatisfied version " + name + " from " + versions[name].from + " of shared singleton module " + key + " (required " + record[5] + ")";
            if (flags & STRICT) throw new Error(message);
            warn(message);
        }
        return take(versions, name);
    }
    if (intervals) {
        const fitting = highest(names, (name)=>satisfies(intervals, name));
        if (fitting) return take(versions, fitting);
        const strict = flags & STRICT;
        if (strict && record[2]) return getLocal(record[2]);
        const message = "No satisfying version (" + record[5] + ")" + (eager ? " for eager consumption" : "") + " of shared module " + key + " found in shared scope " + scopeName + ".\nAvailable versions: " + all.map((name)=>name + " from " + versions[name].from).join(", ");
        if (strict) throw new Error(message);
        warn(message);
    }
    return take(versions, highest(names));
};
const loadShared = (record, chain)=>{
    if (own(overrides, record[1])) return overrides[record[1]]();
    const inChain = ()=>{
        const outer = __webpack_require__.R;
        __webpack_require__.R = chain;
        try {
            return choose(record);
        } finally{
            __webpack_require__.R = outer;
        }
    };
    const ready = initSharing(record[0]);
    return !(record[3] & EAGER) && ready && ready !== 1 ? ready.then(inChain) : inChain();
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
    script.src = __webpack_require__.tu(url);
    if (script.src.indexOf(location.origin + "/") !== 0) script.crossOrigin = CROSS_ORIGIN;
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
const locate = (location1)=>Array.isArray(location1) ? loadScript(location1[0], location1[1]) : __webpack_require__(location1);
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
    if (!container.init) Object.keys(scope).forEach((key)=>{
        const name = highest(Object.keys(scope[key]));
        if (name) map[key] = ()=>take(scope[key], name);
    });
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
        else if (own(CONSUMES, id)) state.done = 1;
    };
    let result;
    try {
        result = own(CONSUMES, id) ? loadShared(CONSUMES[id], chain) : loadExposed(REMOTE_MODULES[id], chain);
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
    if (document.currentScript != script) __webpack_require__.p = new URL(UNDO_PATH, script.src).href;
};
const createContainer = (scopeName, exposes)=>{
    readCurrentScript();
    return {
        get: (name, chain)=>{
            const load = exposes[name] || exposes["./" + name];
            if (!load) return Promise.reject(new Error('Module "' + name + '" does not exist in container.'));
            __webpack_require__.R = chain;
            try {
                return load();
            } finally{
                __webpack_require__.R = undefined;
            }
        },
        init: (scope, chain)=>{
            const present = shareScopes[scopeName];
            if (present && present !== scope) throw new Error("Container initialization failed as it has already been initialized with a different share scope");
            shareScopes[scopeName] = scope;
            return initSharing(scopeName, chain);
        },
        override: (map)=>{
            Object.assign(overrides, map);
        }
    };
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
__webpack_require__.fed.container = createContainer;
__webpack_require__.I = initSharing;
__webpack_require__.f.fed = (chunk, promises)=>{
    if (own(CHUNKS, chunk)) CHUNKS[chunk].forEach((id)=>load(id, promises));
};
