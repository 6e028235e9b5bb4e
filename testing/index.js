// `federation-rs/testing`: what unit tests need in the place of remotes.

const { remotes } = require("./aliases");
const { loadModule } = require("./load");

module.exports = { loadModule, remotes };
