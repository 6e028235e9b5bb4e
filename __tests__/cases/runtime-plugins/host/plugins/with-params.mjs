window.scripts = [];
export default ({ entry }) => ({
  name: "with-params",
  async afterResolve(args) {
    if (args.remoteInfo.alias === "remote") args.remoteInfo.entry = entry;
    return args;
  },
  createScript({ url }) {
    window.scripts.push(url);
    return document.createElement("script");
  },
  onLoad: ({ id, exposeModuleFactory }) =>
    id === "remote/y" ? () => ({ __esModule: true, default: `${exposeModuleFactory().default}, loaded` }) : undefined,
  errorLoadRemote: ({ id, error }) =>
    id === "gone/x" ? () => ({ __esModule: true, default: `instead of ${id} (${error.name})` }) : undefined,
});
