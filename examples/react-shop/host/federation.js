// The shell of the shop: uses both remotes, exposes nothing.

/** @param {{ catalog?: string, cart?: string }} env where the remotes are served */
module.exports = ({ catalog = "http://localhost:3001", cart = "http://localhost:3002" }) => ({
  name: "host",
  remotes: {
    catalog: `catalog@${catalog}/remoteEntry.js`,
    cart: `cart@${cart}/remoteEntry.js`,
  },
  shared: { react: { singleton: true, subpaths: true }, "react-dom": { singleton: true, subpaths: true } },
});
