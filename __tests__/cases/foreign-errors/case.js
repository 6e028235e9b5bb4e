// What others throw has any shape. An error says what happened, in words, and of which kind it is says our code alone.
const names = [
  "wrapped",
  "kind",
  "response",
  "event",
  "plain",
  "nothing",
  "bare",
  "secret",
  "named",
  "remote",
  "throwing",
  "frozen",
];

module.exports = {
  apps: {
    host: {
      federation: { name: "host", remotes: Object.fromEntries(names.map((name) => [name, `${name}@gone/${name}.js`])) },
    },
  },
  html: `<!doctype html><script>
    window.errors = {
      wrapped: Object.assign(new Error("config 500"), { error: { code: 5 } }),
      kind: Object.assign(new Error("config 500"), { kind: "Field" }),
      response: { name: "HttpErrorResponse", message: "Http failure response: 500", error: { type: "error" }, status: 500 },
      event: new ErrorEvent("error", { message: "broken", error: new Error("inner") }),
      plain: { code: 5 },
      nothing: undefined,
      bare: Object.create(null),
      secret: Symbol("secret"),
      named: Object.assign(new Error("named alike"), { name: "RemoteError", kind: "http" }),
      remote: Object.assign(new Error("nested"), { name: "RemoteError", kind: "http", expose: "./x", remote: "far" }),
      throwing: { toString() { throw new Error("no text"); } },
      frozen: Object.freeze(Object.assign(new Error("frozen"), { error: 1, kind: 2 })),
    };
    ${names.map((name) => `var ${name} = { get() {}, init: () => Promise.reject(errors.${name}) };`).join("\n")}
  </script><script src="host/main.js"></script>`,
  warned: ["Initialization of sharing external failed: "],
};
