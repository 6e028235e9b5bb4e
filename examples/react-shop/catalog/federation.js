// The products. Its cards have the cart's button, so it is a host too.

/** @param {{ cart?: string }} env where the remote is served */
module.exports = ({ cart = "http://localhost:3002" }) => ({
  name: "catalog",
  filename: "remoteEntry.js",
  exposes: {
    "./ProductList": "./src/ProductList.jsx",
    "./Price": "./src/Price.jsx",
    "./pricing": "./src/pricing.js",
    // Lets the page show that everybody has the same React.
    "./react": "./src/react.js",
  },
  remotes: { cart: `cart@${cart}/remoteEntry.js` },
  shared: { react: { singleton: true, subpaths: true }, "react-dom": { singleton: true, subpaths: true } },
});
