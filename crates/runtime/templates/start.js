// The start of an entry.

/**
 * Loads what `entry` needs at once, then runs it. Synchronous if nothing takes time.
 * @param {string} entry
 * @param {() => unknown} run
 * @returns {unknown}
 */
const start = (entry, run) => {
  /** @type {Promise<unknown>[]} */
  const promises = [];
  if (HAS_STARTS && own(STARTS, entry)) STARTS[entry].forEach((id) => load(id, promises));
  return promises.length ? Promise.all(promises).then(run) : run();
};
