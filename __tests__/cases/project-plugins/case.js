// Plugins and options of a project that go by names or paths of packages mean the packages, not what federation adds for them.
const row = (plugins, config = {}, expected = "original") => ({
  apps: {
    host: {
      federation: { name: "host", shared: ["kit"] },
      plugins: (_, bundler) => [...plugins(bundler), new bundler.DefinePlugin({ EXPECTED: JSON.stringify(expected) })],
      config,
    },
  },
});
const none = () => [];
const groups = (test) => ({
  optimization: {
    splitChunks: {
      chunks: "async",
      minSize: 0,
      cacheGroups: { kit: { test, name: "kit", enforce: true, priority: 9 } },
    },
  },
});
const rule = (rule) => ({ module: { rules: [rule] } });
/** What would break a module of ours: it is no JavaScript any more. */
const wrong = { type: "json" };

module.exports = {
  rows: {
    "NormalModuleReplacementPlugin by path": row(
      ({ NormalModuleReplacementPlugin }) => [
        new NormalModuleReplacementPlugin(/node_modules[\\/]kit[\\/]index\.js$/, `${__dirname}/host/shim.js`),
      ],
      {},
      "shim",
    ),
    "IgnorePlugin by a part of names": row(({ IgnorePlugin }) => [new IgnorePlugin({ resourceRegExp: /;kit|kit;/ })]),
    "splitChunks by module.resource": row(
      none,
      groups((module) => /kit/.test(module.resource || "")),
    ),
    "splitChunks by a pattern": row(none, groups(/kit/)),
    "noParse by name": row(none, { module: { noParse: /kit/ } }),
    "noParse, a function": row(none, { module: { noParse: (file) => file.includes("kit") } }),
    "rule: test": row(none, rule({ test: /placeholder|federation-rs/, ...wrong })),
    "rule: include": row(none, rule({ include: /placeholder$|federation-rs$/, ...wrong })),
    "rule: exclude": row(none, rule({ exclude: /\.js$/, ...wrong })),
    "rule: resource": row(none, rule({ resource: { not: [/\.js$/] }, ...wrong })),
    "rule: resourceQuery": row(none, rule({ resourceQuery: /./, ...wrong })),
    "rule: issuer": row(none, rule({ issuer: /host/, exclude: /\.js$/, ...wrong })),
    "rule: dependency": row(none, rule({ dependency: "commonjs", exclude: /\.js$/, ...wrong })),
    "rule: mimetype and scheme": row(none, rule({ scheme: { not: [/^data$/] }, exclude: /\.js$/, ...wrong })),
    "rule: compiler": row(none, rule({ compiler: { not: [/child/] }, exclude: /\.js$/, ...wrong })),
    "rule: descriptionData": row(none, rule({ descriptionData: { name: /./ }, exclude: /\.js$/, ...wrong })),
    "rule: parser": row(none, rule({ exclude: /\.js$/, parser: { commonjs: false, requireEnsure: false } })),
    "rule: sideEffects": row(none, rule({ exclude: /\.js$/, sideEffects: false })),
    "rule: oneOf": row(none, rule({ oneOf: [{ test: /\.js$/ }, wrong] })),
    "rule: rules": row(none, rule({ rules: [{ exclude: /\.js$/, ...wrong }] })),
    "rule: enforce and use": row(none, rule({ exclude: /\.js$/, enforce: "post", use: [`${__dirname}/spoils.cjs`] })),
    "module.parser": row(none, {
      module: { parser: { javascript: { commonjs: true, requireEnsure: false, url: false } } },
    }),
  },
};
