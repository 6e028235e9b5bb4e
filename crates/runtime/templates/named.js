// Remotes by a name that is made at run time, for `federation-rs/runtime`.

/**
 * What requests for modules of remote `index` begin with: its key, and the global variable of its entry.
 * @param {number} index
 * @returns {string[]}
 */
const namesOf = (index) => {
  const location = REMOTES[index][2][0];
  return isScript(location) ? [REMOTES[index][1], /** @type {ScriptLocation} */ (location)[0]] : [REMOTES[index][1]];
};

/**
 * The remote that `request` is of (`shop`, `shop/Cart`), and what is asked of it. The longest name counts.
 * @param {string} request
 * @returns {[index: number, name: string]} throws if there is none
 */
const findNamed = (request) => {
  let found = -1;
  let name = "";
  REMOTES.forEach((_, index) =>
    namesOf(index).forEach((own) => {
      if ((request + "/").indexOf(own + "/") == 0 && own.length > name.length) {
        found = index;
        name = own;
      }
    })
  );
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
