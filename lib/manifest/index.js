// Manifests: what a build offers and needs, from modules, chunks and assets that are there anyway. Rust writes the text.

const { createHash } = require("node:crypto");
const { createCheck } = require("../check/build");
const { report } = require("../bundler/report");
const { chunksOf } = require("./chunks");
const { fileOf, modulesOf } = require("./modules");
const { createSources } = require("./sources");

const NAME = "federation-rs";

/**
 * @param {any} compiler
 * @param {import("../addon").Federation} federation
 */
function addManifest(compiler, federation) {
  const withExports = federation.manifestExports();
  const sourcesOf = createSources(compiler, federation);
  const { RawSource } = compiler.webpack.sources;
  /** What is known before there are chunks: after that some modules are parts of others. @type {any} */
  let known;
  compiler.hooks.finishMake.tap(NAME, (/** @type {any} */ compilation) => {
    if (compilation.compiler !== compiler) return;
    const { exposed, ...modules } = modulesOf(compilation);
    const sources = withExports ? sourcesOf(compilation, Object.values(exposed).flat()) : {};
    const files = Object.entries(exposed).map(([name, list]) => [name, list.map((module) => module && fileOf(module))]);
    known = { ...modules, exposed: Object.fromEntries(files), sources };
  });

  const check = createCheck(compiler);
  /** The last build's: a bundler need not look at a source that it has written. @type {Map<string, { text: string, source: any }>} */
  const emitted = new Map();
  /** What webpack keeps from build to build is hashed once. @type {WeakMap<object, { bytes: number, integrity?: string }>} */
  const described = new WeakMap();
  /** @param {any} source @param {boolean} integrity */
  const describe = (source, integrity) => {
    const known = described.get(source);
    if (known) return known;
    // webpack keeps the bytes, which it is going to write; rspack has a text.
    const content = compiler.webpack.rspackVersion ? source.source() : source.buffer();
    const hash = integrity ? createHash("sha384").update(content).digest("base64") : undefined;
    const description = { bytes: Buffer.byteLength(content), integrity: hash && `sha384-${hash}` };
    described.set(source, description);
    return description;
  };
  /** @param {any} compilation @param {string} name @param {string} text */
  const emit = (compilation, name, text) => {
    if (compilation.getAsset(name)) {
      const message = `manifest: ${name} is the name of another asset. Give the manifest another fileName.`;
      return report(compilation, compilation.errors, { message, file: name });
    }
    const before = emitted.get(name);
    const source = before?.text === text ? before.source : new RawSource(text);
    emitted.set(name, { text, source });
    compilation.emitAsset(name, source);
  };
  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    // Assets have their last content and name by then.
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
      const build = { ...known, ...chunksOf(compilation) };
      const { drafts, files, integrity } = federation.manifests(JSON.stringify(build));
      /** @type {Record<string, object>} */
      const assets = {};
      for (const file of files) {
        const asset = compilation.getAsset(file);
        if (asset) assets[file] = describe(asset.source, integrity);
      }
      for (const file of federation.finishManifests(drafts, JSON.stringify(assets))) {
        if (file.emit) emit(compilation, file.name, file.text);
        if (file.check) await check(compilation, file, file.check);
      }
    });
  });
}

module.exports = { addManifest };
