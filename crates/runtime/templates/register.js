// `registerRemotes`: remotes that the build does not know, or knows at another address.

/**
 * @param {number} position in the list
 * @param {string} field
 * @param {unknown} found
 * @param {string} write
 * @returns {TypeError}
 */
const badRemote = (position, field, found, write) =>
  new TypeError(
    "registerRemotes: [" +
      position +
      "]" +
      field +
      ": found " +
      (typeof found == "string" ? JSON.stringify(found) : String(found)) +
      ADVICE_MARK +
      (HAS_ADVICE ? "write " + write + "." : "register-remotes")
  );

/**
 * @param {any} remote as the application gives it
 * @param {number} position
 * @returns {RemoteRecord}
 */
const readRemote = (remote, position) => {
  if (!remote || typeof remote != "object") throw badRemote(position, "", remote, "an object with name and entry");
  const key = remote.alias || remote.name;
  if (typeof key != "string") throw badRemote(position, ".name", remote.name, "what imports begin with");
  const url = remote.entry;
  if (typeof url != "string" || !url) throw badRemote(position, ".entry", url, "the address of its entry or manifest");
  const global = remote.entryGlobalName || remote.name || key;
  /** @type {any[]} */
  const location = [global, url];
  if (remote.integrity) location[2] = remote.integrity;
  if (remote.type == "module" || remote.type == "esm") {
    location[3] = 1;
  } else if (/^[^?#]*\.json($|[?#])/.test(url)) {
    location[2] = remote.integrity || "";
    location[3] = [].concat(remote.allowOrigins || []);
  }
  const scope = remote.shareScope || "default";
  return [scope, key, [/** @type {any} */ (location)], remote.timeout, remote.retries];
};

/** With hot module replacement: what the runtime before this one was told. @type {RemoteRecord[]} */
const registered = (HAS_HOT && previous && previous.registered) || [];

/**
 * @param {RemoteRecord} record
 * @param {boolean} force even if it is known already
 * @returns {boolean} true if the next import will use it
 */
const addRemote = (record, force) => {
  const index = REMOTES.findIndex((known) => known[1] == record[1]);
  if (index < 0) remotes[REMOTES.push(record) - 1] = {};
  else if (force) REMOTES[index] = record;
  if (HAS_DEVTOOLS && (force || index < 0)) showRemote(index < 0 ? REMOTES.length - 1 : index);
  return force || index < 0;
};

/**
 * @param {unknown} list
 * @param {{ force?: boolean }} [options] `force`: one that is known already is dropped and replaced
 * @returns {void} throws before anything is changed
 */
const registerRemotes = (list, options) => {
  if (!Array.isArray(list)) throw new TypeError("registerRemotes: found " + typeof list + " instead of a list");
  const force = !!options && !!options.force;
  list.map(readRemote).forEach((record) => {
    if (force && REMOTES.some((known) => known[1] == record[1])) unloadRemote(record[1]);
    const added = addRemote(record, force);
    if (HAS_HOT && added) registered.push(record);
  });
};
