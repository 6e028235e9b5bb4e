// Importers in one build that need different copies, ranges and forms of a shared package: the application's own modules, a
// folder with a package.json, a folder with copies of its own, packages, modules by Node's rules.
module.exports = {
  apps: { host: { federation: { name: "host", shared: { dep: {} } } } },
};
