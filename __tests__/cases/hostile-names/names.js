// Names that every object has, or that are its prototype.
module.exports = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
