module.exports = { which: "shim" };
