window.inits = [];
module.exports = {
  name: "simple",
  init: ({ options, origin }) => {
    window.inits.push(options.name);
    window.ownShared = () => origin.options.shared;
  },
  beforeRequest: (args) => (args.id === "alias/whatever" ? { ...args, id: "remote/y" } : args),
  loadEntry: ({ remoteInfo }) =>
    remoteInfo.alias === "made"
      ? { init() {}, get: (name) => Promise.resolve(() => ({ __esModule: true, default: `made ${name}` })) }
      : undefined,
  beforeInitContainer(args) {
    if (args.remoteInfo.alias === "made") window.given = [typeof args.shareScope, args.remoteInfo.name];
    return args;
  },
  resolveShare(args) {
    args.resolver = () => args.shareScopeMap[args.scope][args.pkgName]["1.0.0"];
    return args;
  },
};
