// Hot module replacement. An update with other tables runs the whole runtime again; what was loaded before stays loaded.

/**
 * What importers of placeholder `id` have may be a local copy, which only the module of its getter imports, and nobody
 * imports that one: a change of the copy has to reach the importers through their placeholders.
 * @param {Id} id
 * @returns {void}
 */
const follow = (id) => {
  const holder = (/** @type {Id} */ id) =>
    HAS_CONSUMES && own(CONSUMES, id) && CONSUMES[id][2] && holderOf(CONSUMES[id][2]);
  const getters = __webpack_require__.c[holder(id) || ""];
  if (!getters || !getters.hot) return;
  getters.hot.accept(getters.children, () => {
    Object.keys(CONSUMES).forEach((other) => {
      const placeholder = __webpack_require__.c[other];
      if (holder(other) === holder(id) && placeholder && placeholder.hot) placeholder.hot.invalidate();
    });
  });
};

/**
 * An update that brings an import of a module that takes time to load cannot be applied, since importers do not wait. Who
 * accepts updates of itself (React Refresh) also keeps the error from the development server, which would load the page again.
 * @param {CachedModule | undefined} placeholder
 * @returns {void}
 */
const startOver = (placeholder) => {
  // Who clears the module cache meanwhile gets the error.
  if (placeholder && placeholder.hot && placeholder.hot.status() == "apply" && typeof location == "object") {
    location.reload();
  }
};
