const addQuery = (url, query) => url + (url.indexOf("?") < 0 ? "?" : "&") + query;
const ofDocument = (name) =>  Document.prototype.__lookupGetter__(name).call(document);
const scriptNow = () => (typeof document == "undefined" ? undefined : ofDocument("currentScript"));
const again = /\btry=\d+/.exec( (scriptNow() || 0).src);
const readCurrentScript = () => {
  const script = scriptNow();
  if (!script) return;
  __webpack_require__.nc = __webpack_require__.nc || script.nonce;
  const load = __webpack_require__.l;
  if (again && load) {
    __webpack_require__.l = (url, done, key, chunk) => load(addQuery(url, again[0]), done, key + again[0], chunk);
  }
  if (document.currentScript != script) {
    __webpack_require__.p = new URL(UNDO_PATH, script.src).href;
  }
};
const createContainer = (scopes, exposes) => {
  readCurrentScript();
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
