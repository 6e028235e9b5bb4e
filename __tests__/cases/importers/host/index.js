import dep from "dep";
import lib from "lib";
import peer from "peer";
import { dep as deep } from "./legacy/deep/index.js";
import { dep as module } from "./module.mjs";
import { dep as strict } from "./strict/index.js";
import { dep as tools } from "./tools/index.js";

cases({
  "the application's own modules": () => equal([dep.version, dep.default], ["1.2.3", undefined]),
  "a module by Node's rules gets what the package exports": () =>
    equal([module.version, module.token], ["1.2.3", dep.token]),
  "modules of a folder with a package.json, which says that they follow Node's rules": () => {
    equal(strict.version, "1.2.3");
    same(strict.token, dep.token);
  },
  "modules of a folder whose package.json takes more versions": () => equal(deep.version, "2.0.0"),
  "modules of a folder with a copy of its own, which the application's package.json does not take": () =>
    same(tools.token, dep.token),
  "a package with a copy of its own": () => equal(lib.version, "2.0.0"),
  "a package without": () => same(peer.token, dep.token),
  "each of them is in the share scope": () =>
    equal(Object.keys(__webpack_share_scopes__.default.dep).sort(), ["1.2.3", "2.0.0", "3.0.0"]),
});
