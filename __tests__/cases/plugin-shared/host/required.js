const { word } = require("ui");

module.exports = () => ({ name: "required", errorLoadRemote: () => () => ({ word }) });
