import("./late").then(({ late }) => {
  window.late = late;
});

if (WHAT === "a remote") {
  cases({
    "its import says which builds they are, each time": async () => {
      for (let times = 0; times < 3; times++) {
        const error = await rejected(import("shop/x"));
        equal(error.kind, "init");
        equal(/^Two builds are called app: shell and shop at http.*\/remote\/\n/.test(error.message), true);
      }
    },
    "the host has its own chunks": async () => equal((await import("./late")).late, "host"),
  });
}
if (WHAT === "one build") {
  cases({
    "its chunks": async () => equal([(await import("./late")).late, (await import("shell/x")).x], ["host", "host"]),
  });
}
