cases({
  "a circle of three resolves from two sides at once": async () => {
    const [a, c] = (await Promise.all([window.a.get("x"), window.c.get("x")])).map((factory) => factory());
    equal(a.path(), "a b c");
    equal(c.path(), "c a b");
  },
  "and from the third, later": async () => {
    const b = (await window.b.get("./x"))();
    equal(b.path(), "b c a");
    equal(b.neighbour(), "c");
  },
});
