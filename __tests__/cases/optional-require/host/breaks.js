exports.half = true;
exports.value = require("late/x").value;
