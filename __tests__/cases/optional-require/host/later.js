exports.value = "runs";
exports.use = () => require("absent");
