// The applications of the examples. Each example is there twice, the second time with the other bundlers, so that every
// configuration is used.

/**
 * @typedef {object} Application
 * @property {string} folder below `examples`
 * @property {string} bundler
 * @property {number} port where it is usually served
 */
/**
 * @typedef {object} Example
 * @property {string} title
 * @property {string} name of its screenshot
 * @property {string} check what has to be true of its page
 * @property {Record<string, Application>} applications the first is the one with the page
 */

/**
 * @param {number} port of the first
 * @param {string} host
 * @param {string} catalog
 * @param {string} cart their bundlers
 * @returns {Example}
 */
const shop = (port, host, catalog, cart) => ({
  title: `React shop: host by ${host}, catalog by ${catalog}, cart by ${cart}`,
  name: `react-shop-${host}`,
  check: "react-shop/check.js",
  applications: {
    host: { folder: "react-shop/host", bundler: host, port },
    catalog: { folder: "react-shop/catalog", bundler: catalog, port: port + 1 },
    cart: { folder: "react-shop/cart", bundler: cart, port: port + 2 },
  },
});

/**
 * @param {number} port
 * @param {string} bundler
 * @returns {Example}
 */
const plain = (port, bundler) => ({
  title: `Plain HTML page: widgets by ${bundler}`,
  name: `plain-html-${bundler}`,
  check: "plain-html/check.js",
  applications: { widgets: { folder: "plain-html", bundler, port } },
});

module.exports = [
  shop(3000, "webpack", "webpack", "rspack"),
  plain(3003, "webpack"),
  shop(3010, "rspack", "rspack", "webpack"),
  plain(3013, "rspack"),
];
