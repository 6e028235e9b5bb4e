import { version } from "dep";

self.onmessage = async () => {
  const { default: later } = await import("./later");
  self.postMessage([version, later]);
};
self.postMessage("ready");
