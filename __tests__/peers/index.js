// Packages of this folder: node resolves their names from here only.

/**
 * @param {string} name as in `package.json`
 * @returns {any}
 */
const peer = (name) => require(name);

module.exports = { peer, resolve: require.resolve };
