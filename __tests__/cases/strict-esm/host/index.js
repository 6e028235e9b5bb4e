import { fromModule } from "./module/index.js";
import { fromMjs } from "./strict.mjs";

cases({
  "in .mjs": () => equal(fromMjs, ["default", "named", "cjs", true, "esm default", "esm name"]),
  "in a package of type module": () => equal(fromModule, ["default", "named", "cjs", true, "esm default", "esm name"]),
  "require gives what was exported": () => equal(require("cjs").version, "cjs"),
});
