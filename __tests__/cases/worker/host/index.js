import { version } from "dep";

const next = (worker) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (error) => reject(new Error(error.message));
  });

cases({
  "a worker has its shared modules": async () => {
    const worker = new Worker(new URL("./worker.js", import.meta.url));
    equal(await next(worker), "ready");
    worker.postMessage(1);
    equal(await next(worker), [version, version]);
  },
});
