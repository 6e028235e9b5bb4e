// Where the files are that the bundler enters.

const path = require("node:path");

module.exports = {
  API_LOADER: path.join(__dirname, "api.js"),
  LOADER: path.join(__dirname, "virtual.js"),
  PLACEHOLDER: path.join(__dirname, "placeholder"),
  WORKER_LOADER: path.join(__dirname, "worker.js"),
};
