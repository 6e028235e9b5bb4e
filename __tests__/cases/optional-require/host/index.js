const outcomes = {};
for (const [name, require_] of [
  ["absent", () => require("absent")],
  ["remote", () => require("gone/x")],
]) {
  try {
    require_();
    outcomes[name] = "there";
  } catch (error) {
    outcomes[name] = error.name === "RemoteError" ? error.remote : error.message.split("\n")[0];
  }
}
if (window.never) require("gone/never");

const messageOf = (error) => error.message.split("\n")[0];
const absent = "Shared module absent doesn't exist in shared scope default";
const load = (promise) =>
  promise.then(
    (module) => module.value,
    (error) => `rejected: ${messageOf(error)}`,
  );

cases({
  "the entry runs": () => equal(outcomes, { absent, remote: "gone" }),
  "require in try": async () => equal(await load(import("./try")), "without"),
  "require in a function": async () => {
    const { value, use } = await import("./later");
    equal(value, "runs");
    for (const _ of [1, 2]) equal((await rejected(async () => use())).message.split("\n")[0], absent);
  },
  "import() in the same chunk": async () => equal(await load(import("./eager")), "caught"),
  "require of a singleton that is refused": async () => equal(await load(import("./strict")), "refused"),
  "statements reject": async () => {
    equal(await load(import("./static")), `rejected: ${absent}`);
    equal(await load(import("./static")), `rejected: ${absent}`);
    equal(/^rejected: /.test(await load(import("./static-remote"))), true);
    equal(window.ran, undefined);
  },
  "what broke off runs anew": async () => {
    for (const _ of [1, 2]) equal(/^rejected: .*not yet/.test(await load(import("./breaks"))), true);
    window.healed = true;
    equal(await load(import("./breaks")), "late");
  },
  "looked for again where it is required": () => {
    __webpack_share_scopes__.default.given = { "1.0.0": { get: () => () => "by hand", from: "page" } };
    equal(require("given"), "by hand");
  },
});
