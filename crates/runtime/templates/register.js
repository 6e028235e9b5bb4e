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
 * @param {number} least
 * @param {number} most
 * @returns {(value: any) => boolean}
 */
const isWhole = (least, most) => (value) => Number.isInteger(value) && value >= least && value <= most;

/**
 * @param {any} value
 * @returns {boolean}
 */
const isText = (value) => typeof value == "string" && value !== "";

/**
 * @param {any} value
 * @returns {boolean}
 */
const isTexts = (value) => (Array.isArray(value) ? value : [value]).every(isText);

/**
 * What a field may hold besides nothing. Numbers and hashes are those that the options of a build may have.
 * @returns {Record<string, (value: any) => boolean>}
 */
const fieldRules = () => ({
  name: isText,
  alias: isText,
  entryGlobalName: isText,
  type: isText,
  shareScope: HAS_SCOPES ? isTexts : isText,
  // A longer time timers of browsers cannot hold.
  timeout: isWhole(1, 2147483647),
  retries: isWhole(0, 20),
  // A hash that browsers cannot read they ignore, and load what nobody checked.
  integrity: (value) =>
    isText(value) && /^(manifest|(( |^)sha(256-[\w+/]{43}=|384-[\w+/]{64}|512-[\w+/]{86}==))+)$/.test(value),
  allowOrigins: isTexts,
});

/** What to write instead, by field. @type {Record<string, string>} */
const FIELD_ADVICE = {
  name: "the global variable that its entry sets",
  alias: "what imports begin with",
  entryGlobalName: "the global variable that its entry sets",
  type: '"module", or nothing for a script',
  shareScope: "the name of a share scope",
  timeout: "a time in milliseconds, such as 8000",
  retries: "how often to try again: a whole number from 0 to 20",
  integrity: 'hashes such as "sha384-...", separated by spaces, or "manifest"',
  allowOrigins: "an origin, or a list of them",
};

/**
 * @param {any} remote as the application gives it
 * @param {number} position
 * @returns {RemoteRecord}
 */
const readRemote = (remote, position) => {
  if (!remote || typeof remote != "object") throw badRemote(position, "", remote, "an object with name and entry");
  const rules = fieldRules();
  Object.keys(rules).forEach((field) => {
    const value = remote[field];
    if (value != null && !rules[field](value)) {
      throw badRemote(position, "." + field, value, HAS_ADVICE ? FIELD_ADVICE[field] : "");
    }
  });
  const key = remote.alias || remote.name;
  if (!key) throw badRemote(position, ".name", remote.name, "what imports begin with");
  const url = remote.entry;
  if (!isText(url)) throw badRemote(position, ".entry", url, "the address of its entry or manifest");
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
  const number = (/** @type {number | null | undefined} */ value) => (value == null ? undefined : value);
  return [
    remote.shareScope || "default",
    key,
    [/** @type {any} */ (location)],
    number(remote.timeout),
    number(remote.retries),
  ];
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
  if (index < 0) {
    remotes.push(newAttempt(REMOTES.push(record) - 1, 0));
  } else if (force) {
    REMOTES[index] = record;
    const unloads = remotes[index].unloads;
    remotes[index] = newAttempt(index, remotes[index].tries);
    remotes[index].unloads = unloads;
  }
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
