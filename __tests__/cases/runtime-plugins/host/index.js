import { version } from "dep";
import made from "made/x";
import x from "remote/x";

cases({
  "init, with what the build is called": () => equal(window.inits, ["host"]),
  "origin.options.shared: what this build offers": () => {
    const [{ version, scope, from, get, shareConfig }, ...more] = window.ownShared().dep;
    equal([version, scope, from, typeof get, more.length], ["2.0.0", ["default"], "host", "function", 0]);
    equal(shareConfig, { singleton: false, strictVersion: true, eager: false, requiredVersion: false });
    equal(Object.keys(window.ownShared()), ["dep"]);
  },
  "createScript and afterResolve: another entry": () =>
    equal([x, window.scripts.includes("remote/remoteEntry.js")], ["x", true]),
  "beforeRequest: another module": async () => equal((await import("alias/whatever")).default, "y, loaded"),
  "loadEntry: a container": () => equal(made, "made ./x"),
  "beforeInitContainer: the share scope": () => equal(window.given, ["object", "made"]),
  "onLoad: another factory": async () => equal((await import("remote/y")).default, "y, loaded"),
  "errorLoadRemote: something instead": async () => {
    equal((await import("gone/x")).default, "instead of gone/x (RemoteError)");
    equal((await rejected(() => import("gone/never"))).name, "RemoteError");
  },
  "resolveShare: another version": () =>
    equal([version, Object.keys(__webpack_share_scopes__.default.dep).sort()], ["1.0.0", ["1.0.0", "2.0.0"]]),
});
