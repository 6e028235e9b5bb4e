import { word } from "ui";

cases({
  "the application and the plugin have the shared module": async () => {
    equal(word, "ui");
    equal((await import("gone/x")).word, "ui");
  },
  "hooks are asked as ever afterwards": async () => {
    equal((await import("gone/y")).word, "ui");
    if (window.resolved) equal(window.resolved, ["ui"]);
  },
});
