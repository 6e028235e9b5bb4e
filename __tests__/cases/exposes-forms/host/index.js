import root from "remote";
import odd from "remote/__proto__";
import named from "remote/named";
import plain from "remote/plain.js";
import several from "remote/several";

const get = async (name) => (await window.remote.get(name))().default;

cases({
  "all forms": () =>
    equal([root, odd, named, plain, several, window.first], ["root", "odd", "named", "plain", "last", true]),
  "a chunk has the name that was given": () => {
    equal(
      performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/my-chunk.js")),
      true,
    );
  },
  "odd names": async () => equal([await get("constructor"), await get("a b")], ["odd", "odd"]),
  "names that were not exposed do not exist": async () => {
    for (const name of ["toString", "__proto__x", "./constructor", "", "./"]) {
      equal((await rejected(window.remote.get(name))).message, `Module "${name}" does not exist in container.`);
    }
  },
});
