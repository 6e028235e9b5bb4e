exports.value = "there";
try {
  require("strict");
} catch {
  exports.value = "refused";
}
