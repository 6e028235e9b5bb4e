// What the customer has chosen. Asks the catalog for names and prices: the two remotes use each other.

/** @param {{ catalog?: string }} env where the remote is served */
module.exports = ({ catalog = "http://localhost:3001" }) => ({
  name: "cart",
  filename: "remoteEntry.js",
  exposes: {
    "./CartPanel": "./src/CartPanel.jsx",
    "./AddButton": "./src/AddButton.jsx",
    "./Checkout": "./src/Checkout.jsx",
    "./store": "./src/store.js",
    // Lets the page show that everybody has the same React.
    "./react": "./src/react.js",
  },
  remotes: { catalog: `catalog@${catalog}/remoteEntry.js` },
  shared: { react: { singleton: true, subpaths: true }, "react-dom": { singleton: true, subpaths: true } },
});
