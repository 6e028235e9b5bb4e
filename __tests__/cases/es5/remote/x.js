exports.x = require("dep").version;
