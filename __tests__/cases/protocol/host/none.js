cases({
  "a list that gives nothing": async () => {
    const { message } = await rejected(import("gone/x"));
    equal(message.split("\n")[0], "Container missing");
    equal(/while loading "\.\/x"/.test(message), true);
  },
});
