// No version or no range: a warning of the build with webpack's text, and the module works.
module.exports = {
  apps: {
    host: {
      federation: { name: "host", shared: ["dep", "unlisted"] },
      warnings: [
        /^shared module dep -> .*node_modules.dep.index\.js: .*No version specified and unable to automatically determine one\. No version in description file \(usually package\.json\)\. Add version to description file .*node_modules.dep.package\.json, or manually specify version in shared config\./s,
        /^shared module unlisted: .*No required version specified and unable to automatically determine one\. Unable to find required version for "unlisted" in description file\/s\n.*host.package\.json\n(.*\n)*It need to be in dependencies, devDependencies or peerDependencies\./,
      ],
    },
  },
};
