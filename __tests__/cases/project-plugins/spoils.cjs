module.exports = () => "this is no JavaScript";
