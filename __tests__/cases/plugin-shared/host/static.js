import { word } from "ui";

export default () => ({
  name: "static",
  resolveShare: (args) => void (window.resolved ||= []).push(args.pkgName),
  errorLoadRemote: () => () => ({ word }),
});
