exports.old = 1;
exports.older = require("account/Old");
