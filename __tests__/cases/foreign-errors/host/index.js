const imports = {
  wrapped: () => import("wrapped/x"),
  kind: () => import("kind/x"),
  response: () => import("response/x"),
  event: () => import("event/x"),
  plain: () => import("plain/x"),
  nothing: () => import("nothing/x"),
  bare: () => import("bare/x"),
  secret: () => import("secret/x"),
  named: () => import("named/x"),
  remote: () => import("remote/x"),
  throwing: () => import("throwing/x"),
  frozen: () => import("frozen/x"),
};
const expected = {
  wrapped: ["init", "config 500"],
  kind: ["init", "config 500"],
  response: ["init", "Http failure response: 500"],
  event: ["init", "broken"],
  plain: ["init", "[object Object]"],
  nothing: ["init", "undefined"],
  bare: ["init", "object"],
  secret: ["init", "Symbol(secret)"],
  named: ["init", "named alike"],
  remote: ["http", "nested"],
  throwing: ["init", "object"],
  frozen: ["init", "frozen"],
};
const tests = {};
for (const name of Object.keys(expected)) {
  tests[name] = async () => {
    const error = await rejected(imports[name]);
    equal([error.name, error.kind, error.message.split("\n")[0]], ["RemoteError", ...expected[name]]);
    same(error.cause, errors[name]);
  };
}
cases(tests);
