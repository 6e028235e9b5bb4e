const UNIQUE_NAME = "app";
const PROVIDES = [
    [
        "default",
        "dep",
        "1.0.0",
        7
    ]
];
const shareScopes = __webpack_require__.S = Object.assign(Object.create(null), __webpack_require__.S);
const own = (object, key)=>object && Object.prototype.hasOwnProperty.call(object, key);
const scopeOf = (name)=>shareScopes[name] || (shareScopes[name] = Object.create(null));
const runs = {
    __proto__: null
};
const getLocal = (id)=>__webpack_require__(id)();
const register = (record)=>{
    const scope = scopeOf(record[0]);
    const versions = own(scope, record[1]) ? scope[record[1]] : scope[record[1]] = Object.create(null);
    const version = record[2];
    const active = own(versions, version) && versions[version];
    if (!active || !active.loaded && !active.eager && UNIQUE_NAME > active.from) versions[version] = {
        get: ()=>getLocal(record[3]),
        from: UNIQUE_NAME,
        eager: false,
        version: version
    };
};
const begin = (name)=>{
    scopeOf(name);
    PROVIDES.forEach((record)=>{
        if (record[0] === name) register(record);
    });
};
const initSharing = (name, chain)=>{
    const known = own(runs, name);
    known ? runs[name] : runs[name] = {};
    if (!known) begin(name);
    return 1;
};
__webpack_require__.fed = {};
__webpack_require__.I = initSharing;
