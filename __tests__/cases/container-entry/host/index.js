cases({
  "the entry's code runs once, and the container gives its modules": async () => {
    equal((await import("shop/x")).default, "x of both");
    equal((await import("shop/x")).default, "x of both");
    equal(window.started, ["start"]);
  },
});
