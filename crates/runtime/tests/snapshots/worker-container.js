const worker = self;
const readEntry = () => {
  const url = worker["federation-rs-entry"];
  if (url) __webpack_require__.p = new URL(UNDO_PATH, url).href;
};
const createContainer = (scopes, exposes) => {
  readEntry();
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
