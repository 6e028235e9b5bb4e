import a from "a";
import "c";
import first, { a as ofFirst } from "first/x";
import second, { a as ofSecond } from "second/y";
import third from "third/legacy/x";

const ALL = ["a of remote", "b of remote", "c of host", "d of remote"];

cases({
  "every container has what all plugins share": () => equal([first, second, third], [ALL, ["y", ...ALL], ALL]),
  "and every plugin's remotes": () => equal(window.third.init !== undefined, true),
  "one copy": () => {
    same(ofFirst, a);
    same(ofSecond, a);
  },
  "what they provide": () => equal(Object.keys(__webpack_share_scopes__.default).sort(), ["a", "b/inner", "c", "d"]),
});
