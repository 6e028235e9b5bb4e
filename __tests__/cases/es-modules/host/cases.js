import { token, version } from "dep";
import fromRemote, { lazy } from "remote/x";

cases({
  "host and remote have one copy": () => {
    equal(version, "1.0.0");
    same(fromRemote, token);
  },
  "the remote's chunks load": async () => {
    const chunk = await lazy();
    same(chunk.default, token);
    equal(chunk.text, "lazy, dep 1.0.0");
  },
  "an import() gives the same module": async () => same((await import("remote/x")).default, fromRemote),
});
