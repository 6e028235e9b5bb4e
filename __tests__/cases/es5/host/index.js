var dep = require("dep");
var x = require("remote/x");

cases({
  works: () => {
    equal([dep.version, x.x], ["1.0.0", "1.0.0"]);
  },
  "no newer syntax": () =>
    Promise.all(
      ["remote/remoteEntry.js", "host/runtime.js"].map((file) =>
        fetch(file)
          .then((response) => response.text())
          .then((text) => {
            equal(/=>|\bconst |\blet /.test(text.replace(/\/\*[\s\S]*?\*\/|"[^"\n]*"/g, "''")), false);
          }),
      ),
    ),
});
