// The start of an entry.

/**
 * Loads what `entry` needs at once, then runs it. Synchronous if nothing takes time.
 * @param {string} entry
 * @param {() => unknown} run
 * @returns {unknown}
 */
const start = (entry, run) => {
  if (!HAS_NO_PAGE && (HAS_SCRIPTS || HAS_STARTS)) readCurrentScript();
  const clash = HAS_CHUNK_LIST && claimList();
  if (clash) throw clash;
  if (!HAS_STARTS || !own(STARTS, entry)) return run();
  /** @type {Promise<unknown>[]} */
  const promises = [];
  loadAll(STARTS[entry], promises);
  return promises.length ? Promise.all(promises).then(run) : run();
};
