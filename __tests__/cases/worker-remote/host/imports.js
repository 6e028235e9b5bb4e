import("remote/x")
  .then(async ({ x, later }) => [x, (await later()).default])
  .catch((error) => String(error))
  .then((result) => self.postMessage(result));
