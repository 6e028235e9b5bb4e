import { token, version } from "dep";
import fromRemote, { lazy, used } from "remote/x";
import common from "./common";

cases({
  "host and remote have one copy": () => {
    equal(version, "1.0.0");
    same(fromRemote, token);
    same(common.token, token);
    equal([used, common.used], ["used", "used"]);
  },
  "chunks load, of the host and of the remote": async () => {
    const later = await import("./later");
    same(later.token, token);
    same(later.fromRemote, token);
    const chunk = await later.lazy();
    same(chunk.default, token);
    equal(chunk.text, "lazy chunk of the remote, dep 1.0.0");
    same(await lazy(), chunk);
  },
  "entries with one runtime have one copy": () => {
    if (SECOND === "same") same(second.token, token);
  },
});
