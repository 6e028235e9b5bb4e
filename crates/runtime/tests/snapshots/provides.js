const UNIQUE_NAME = "app";
const GETTER = 7;
const PROVIDES = [["default","dep","1.0.0",1]];
const shareScopes = (__webpack_require__.S = Object.assign( ({ __proto__: null }), __webpack_require__.S));
const own = (object, key) => object && Object.prototype.hasOwnProperty.call(object, key);
const inner = (object, key) =>
  own(object, key) ? object[key] : (object[key] =  ({ __proto__: null }));
const scopeOf = (name) => inner(shareScopes, name);
const inChain = (chain, run) => {
  const outer = __webpack_require__.R;
  __webpack_require__.R = chain;
  try {
    return run();
  } finally {
    __webpack_require__.R = outer;
  }
};
const runs = { __proto__:  null };
const holderOf = (getter) => GETTER;
const getLocal = (getter) => {
  const get = () => __webpack_require__(holderOf(getter))[getter]();
  const copy =
    get();
  const whole = copy;
  return whole;
};
const offer = (getter, chain) =>
  inChain(chain || ([]), () => getLocal(getter));
const register = (scope, record) => {
  const versions = inner(scope, record[1]) || (scope[record[1]] = {});
  const version = record[2];
  const active = own(versions, version) && versions[version];
  if (
    !active ||
    (!active.loaded &&
      ((!active.eager) && UNIQUE_NAME >  active.from))
  ) {
    versions[version] = {
      get: (chain) =>
        __webpack_require__.fed.e(record[3], chain).then((factory) => factory),
      from: UNIQUE_NAME,
      eager: false,
      version: version,
    };
  }
};
const begin = (name) => {
  const scope = scopeOf(name);
  PROVIDES.forEach((record) => {
    if (record[0] === name) register(scope, record);
  });
};
const initSharing = (name, chain) => {
  if (!runs[name]) begin(name);
  runs[name] = {};
  return 1;
};
__webpack_require__.fed = ({});
__webpack_require__.I = initSharing;
__webpack_require__.fed.e =  offer;
