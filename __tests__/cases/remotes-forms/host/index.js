import deep from "deep/x";
import inside from "inside/x";
import root from "listed";
import listed from "listed/x";
import promised from "promised/a/b";
import variable from "variable/x";

cases({
  "a list is tried in order": () => equal([listed, root], ["x", "x"]),
  "the bundler's externals": () => equal([promised, variable], ["other./a/b", "other./x"]),
  "a module of this build as container": () => equal(inside, "inside./x"),
  "a path to the global variable": () => equal(deep, "deep./x"),
});
