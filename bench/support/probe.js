// Loaded in front of a command: tells at its end what it took, on standard error.

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const megabytes = process.resourceUsage().maxRSS / 1e3;
  process.stderr.write(JSON.stringify({ cpu: (user + system) / 1e6, megabytes }));
});
