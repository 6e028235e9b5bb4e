cases({
  "what is missing rejects, or throws, under its name": async () => {
    const { message } = await rejected(async () => (await window.remote.get("gone"))());
    equal(/gone/.test(message), true);
  },
  "a shared module without any copy rejects": async () => {
    equal((await rejected(window.remote.get("x"))).message.split("\n"), [
      "Shared module nowhere doesn't exist in shared scope default",
      "federation-rs: remote brings no copy of its own (import: false): share one in its host, or let it bring one.",
    ]);
  },
});
