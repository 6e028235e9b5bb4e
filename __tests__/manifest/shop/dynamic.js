module.exports = (name) => name;
