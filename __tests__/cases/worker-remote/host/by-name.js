import { loadRemote, registerRemotes } from "../../../../runtime-api/index.federation.mjs";

registerRemotes([
  { name: "other", entry: new URL("../remote/remoteEntry.js", self.location.href).href, entryGlobalName: "remote" },
]);
loadRemote("other/x").then(
  ({ x }) => self.postMessage(x),
  (error) => self.postMessage(String(error)),
);
