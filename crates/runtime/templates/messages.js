// What is said when no copy of a shared module fits. Source of the first lines: webpack `ConsumeSharedRuntimeModule`.

/**
 * @param {Id} what the share key or the placeholder
 * @returns {string}
 */
const notEager = (what) =>
  "Shared module is not available for eager consumption: " +
  what +
  ADVICE_MARK +
  (HAS_ADVICE ? "import it behind a dynamic import, or share it as eager in " + UNIQUE_NAME + "." : "shared-eager");

/**
 * @param {ConsumeRecord} record
 * @returns {string}
 */
const noCopy = (record) =>
  "Shared module " +
  record[1] +
  " doesn't exist in shared scope " +
  record[0] +
  ADVICE_MARK +
  (HAS_ADVICE
    ? UNIQUE_NAME + " brings no copy of its own (import: false): share one in its host, or let it bring one."
    : "shared-missing");

/**
 * @param {ConsumeRecord} record
 * @returns {string}
 */
const adviseVersion = (record) =>
  ADVICE_MARK +
  (HAS_ADVICE
    ? UNIQUE_NAME +
      " asks for " +
      record[1] +
      " " +
      record[5] +
      ": share such a version, or change its requiredVersion."
    : "shared-version");

/**
 * @param {ConsumeRecord} record
 * @param {Versions} versions
 * @param {string} name
 * @returns {string}
 */
const unfitSingleton = (record, versions, name) =>
  "Unsatisfied version " +
  name +
  " from " +
  versions[name].from +
  " of shared singleton module " +
  record[1] +
  " (required " +
  record[5] +
  ")" +
  adviseVersion(record);

/**
 * @param {ConsumeRecord} record
 * @param {Versions} versions
 * @param {boolean} eager
 * @returns {string}
 */
const noneFits = (record, versions, eager) =>
  "No satisfying version (" +
  record[5] +
  ")" +
  (eager ? " for eager consumption" : "") +
  " of shared module " +
  record[1] +
  " found in shared scope " +
  record[0] +
  ".\nAvailable versions: " +
  Object.keys(versions)
    .map((name) => name + " from " + versions[name].from)
    .join(", ") +
  adviseVersion(record);
