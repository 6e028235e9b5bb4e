import x from "remote/x";

cases({
  "an entry from a function waits for what it needs": () => equal(x, "x"),
  "an entry that needs nothing exports at once": async () => {
    equal(window.lib.answer, 42);
    equal((await window.lib.load()).default, "x");
  },
});
