// Several installed copies of one package: each importer gets one that its own package.json accepts, and all are provided.
module.exports = { apps: { host: { federation: { name: "host", shared: ["dep"] } } } };
