// What importers get of a module that a placeholder stands for, where its exports are not enough.

/** For importers that follow Node's rules, of a package whose own copy is CommonJS; other numbers: `tables/forms.rs`. */
const NODE = 2;
const WHOLE = 3;

/**
 * An ES module is its own namespace. Of CommonJS the default is `module.exports`, flagged or not; but other builders than
 * webpack hand out ES modules as flagged objects, and only who knows that the module is CommonJS takes one for that.
 * @param {Id} id of the placeholder
 * @param {unknown} exports
 * @returns {unknown}
 */
const inForm = (id, exports) => {
  const form = own(FORMS, id) && FORMS[id];
  if (!form || isNamespace(exports) || (form == WHOLE && typeof exports != "object")) {
    return exports;
  }
  const isNode = form == NODE || (HAS_REMOTES && form != WHOLE && own(REMOTE_MODULES, id) && isOfWebpack(id));
  return __webpack_require__.t(exports, isNode ? 2 : 6);
};

/**
 * True if the container hands out what modules export, as it is: one of ours, or one that is no ES module itself.
 * @param {Id} id of the placeholder of a remote's module
 * @returns {boolean}
 */
const isOfWebpack = (id) => {
  const container = /** @type {Container | undefined} */ (remotes[REMOTE_MODULES[id][0]].container);
  return !!container && (!!container.override || !isNamespace(container));
};

/**
 * @param {unknown} value
 * @returns {boolean} true for an ES module's
 */
const isNamespace = (value) => ({}).toString.call(value) == "[object Module]";
