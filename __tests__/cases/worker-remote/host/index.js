const answer = (worker) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (error) => reject(new Error(error.message));
  });

cases({
  "a worker imports from a remote, whose chunks are beside its entry": async () => {
    equal(await answer(new Worker(new URL("./imports.js", import.meta.url))), [7, "from the remote's own folder"]);
  },
  "a remote that is not there rejects": async () => {
    equal(await answer(new Worker(new URL("./gone.js", import.meta.url))), ["RemoteError", "network"]);
  },
  "loadRemote loads in workers too": async () => {
    equal(await answer(new Worker(new URL("./by-name.js", import.meta.url))), 7);
  },
  "a worker that shares nothing carries nothing": async () => {
    equal(await answer(new Worker(new URL("./plain.js", import.meta.url))), "undefined");
  },
});
