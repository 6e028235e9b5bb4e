exports.value = "there";
try {
  require("absent");
} catch {
  try {
    require("gone/y");
  } catch {
    exports.value = "without";
  }
}
