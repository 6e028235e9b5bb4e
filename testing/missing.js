// Stands for the modules of remotes that a test has no stub for.

throw new Error(
  "federation-rs/testing: this module of a remote has no stub. Name one in remotes({ ... }), such as " +
    '"shop/Cart": "./stubs/cart.js", or load the real one with loadModule.',
);
