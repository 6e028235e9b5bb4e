module.exports = { name: "b" };
