import { depOfA, increment, state as throughA } from "a/view";
import { state } from "b/state";
import * as dep from "dep";

cases({
  "a remote's remote is the host's remote": () => {
    same(state, throughA);
    increment();
    equal(state.count, 1);
  },
  "three containers, one copy": () => {
    same(dep.token, depOfA.token);
    same(dep.token, state.dep.token);
  },
  "each entry is loaded once": () => {
    const entries = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("b/remoteEntry.js"));
    equal(entries.length, 1);
  },
});
