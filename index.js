const plugins = require("./lib/plugins");

module.exports = {
  ...plugins,
  // As in webpack's namespace.
  container: plugins,
  sharing: { SharePlugin: plugins.SharePlugin },
};
