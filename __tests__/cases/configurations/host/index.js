import { token } from "dep";

globalThis.starts = (globalThis.starts || 0) + 1;

cases({
  "the remote's module": async () => {
    equal((await import("remote/x")).default, "x of the remote, with dep");
    same(globalThis.token, token);
  },
  "its startup code ran, the host's entry did once": () =>
    equal([globalThis.startups, globalThis.starts], [STARTUPS, 1]),
});
