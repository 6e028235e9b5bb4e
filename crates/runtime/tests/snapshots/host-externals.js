const CHUNKS = {
    "src_a": [
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
const warn = (message)=>{};
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
const remotes = REMOTES.map(()=>({}));
const locate = (location)=>__webpack_require__(location);
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
__webpack_require__.fed = use;
__webpack_require__.I = initSharing;
__webpack_require__.f.fed = (chunk, promises)=>{
    if (own(CHUNKS, chunk)) CHUNKS[chunk].forEach((id)=>load(id, promises));
};
