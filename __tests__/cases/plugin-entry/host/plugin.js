module.exports = {
  name: "fresh",
  afterResolve(args) {
    window.asked.push([args.id, args.remoteInfo.entry, args.remoteInfo.entryGlobalName]);
    args.remoteInfo.entry += "?t=1";
    if (args.remoteInfo.entryGlobalName === "elsewhere") args.remoteInfo.entryGlobalName = "remote";
    return args.id === "down" ? { ...args, remoteInfo: undefined } : args;
  },
  onLoad: ({ remote }) => void window.later.push([remote.alias, remote.entry, remote.name]),
};
