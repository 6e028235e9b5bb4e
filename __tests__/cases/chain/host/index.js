import a, { tokens as ofA } from "a/x";
import b, { tokens as ofB } from "b/x";
import c, { tokens as ofC } from "c/x";
import d, { tokens as ofD } from "d/x";
import { token } from "dep";
import e, { tokens as ofE } from "e/x";
import f, { tokens as ofF } from "f/x";

const text = (chain) => chain.join(" > ");

cases({
  "one link of the bundler's own": () => equal(text(a), "a0 builtin"),
  "the bundler's own, then ours": () => equal(text(b), "b0 builtin > b1 ours"),
  "ours, then the bundler's own": () => equal(text(c), "c0 ours > c1 builtin"),
  "ours between the bundler's own": () => equal(text(d), "d0 builtin > d1 ours > d2 builtin"),
  "in turn": () => equal(text(e), "e0 ours > e1 builtin > e2 ours > e3 builtin"),
  "two and two": () => equal(text(f), "f0 builtin > f1 builtin > f2 ours > f3 ours"),
  "one copy for all": () => {
    const all = [ofA, ofB, ofC, ofD, ofE, ofF].flat();
    equal(all.length, 16);
    for (const one of all) same(one, token);
  },
  "the highest of all versions, through every link": () =>
    equal(Object.entries(__webpack_share_scopes__.default.dep).find(([, { loaded }]) => loaded)[0], "1.3.102"),
});
