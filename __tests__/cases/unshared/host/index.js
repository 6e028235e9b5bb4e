import sub from "dep/sub";
import other from "dep-other";
import outside from "outside";
import remoteLike from "remotelike";

cases({
  "unshared modules": () => equal([outside, sub, other, remoteLike], ["outside", "sub", "other", "remotelike"]),
  "the idle application ran at once": () => equal(window.order, ["idle", "page"]),
});
