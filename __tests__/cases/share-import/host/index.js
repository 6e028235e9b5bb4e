import dep from "dep";
import a from "utils/a";

/** What is offered: scope -> key -> versions. */
const offered = () =>
  Object.fromEntries(
    Object.entries(__webpack_share_scopes__).map(([name, scope]) => [
      name,
      Object.fromEntries(
        Object.keys(scope)
          .sort()
          .map((key) => [key, Object.keys(scope[key])]),
      ),
    ]),
  );

cases({
  "its own importers get it as ever": () => equal([dep, a], ["dep", "utils/a"]),
  "it is offered under the keys of the options": async () => {
    await __webpack_init_sharing__("default");
    await __webpack_init_sharing__("other");
    equal({ ...offered().default, ...offered().other }, OFFERED);
  },
  "others get the very module": async () => {
    for (const [key, versions] of Object.entries(OFFERED)) {
      const scope = __webpack_share_scopes__.other?.[key] ? "other" : "default";
      const factory = await __webpack_share_scopes__[scope][key][versions[0]].get();
      equal(factory(), key.startsWith("lib/") ? a : dep);
    }
  },
});
