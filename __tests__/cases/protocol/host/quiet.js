import dep from "dep";

cases({
  "the singleton does not fit": () => equal(dep, "dep 1.2.0"),
  "nobody was told": () => equal(globalThis.warned.length, TOLD),
});
