// Remotes by a name that is made at run time, for `federation-rs/runtime`.

/**
 * The remote that `request` is of (`shop`, `shop/Cart`), and what is asked of it. As imports of the build know keys alone, a
 * key counts before what others call their global variables; of several the longest. `remote_of` in Rust is the same.
 * @param {string} request
 * @returns {[index: number, name: string]} throws if there is none
 */
const findNamed = (request) => {
  let found = -1;
  let best = -Infinity;
  let name = "";
  REMOTES.forEach((record, index) => {
    const location = /** @type {ScriptLocation} */ (record[2][0]);
    [record[1], isScript(location) ? location[0] : ""].forEach((own, isGlobal) => {
      const rank = own.length - 1e6 * isGlobal;
      if (own && rank > best && (request + "/").indexOf(own + "/") == 0) {
        found = index;
        best = rank;
        name = own;
      }
    });
  });
  if (found < 0) {
    throw new Error(
      'No remote for "' +
        request +
        '" in ' +
        UNIQUE_NAME +
        ADVICE_MARK +
        (HAS_ADVICE
          ? "it has these: " + REMOTES.map((record) => record[1]).join(", ") + "; registerRemotes adds others."
          : "no-remote")
    );
  }
  return [found, "." + request.slice(name.length)];
};
