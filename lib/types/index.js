// Types for hosts: made in a thread beside the build, emitted with its assets. Nothing here fails a build.

const fs = require("node:fs");
const path = require("node:path");
const { promisify } = require("node:util");
const { Types, translated } = require("../addon");
const { report } = require("../bundler/report");
const { compile } = require("./compiler");
const { projectOf } = require("./project");

const NAME = "federation-rs";

/**
 * @typedef {object} Wanted see `Wanted` in the crate `federation`
 * @property {[key: string, request: string][]} exposes
 * @property {string | null} tsconfig
 * @property {boolean} isolated
 * @property {string} zip
 * @property {string} api
 * @property {string | null} note
 *
 * @typedef {object} Made see `MadeTypes` in the crate `binding`
 * @property {Buffer} zip
 * @property {string} api
 * @property {string[]} warnings
 * @property {string[]} files
 * @property {string} [tsconfig]
 * @property {string[]} incomplete
 */

/** What a compiler made of files, until they change. */
class Compiled {
  constructor() {
    /** @type {Map<string, { text: string, stamp: number }>} */
    this.known = new Map();
  }

  /** @param {string} file @returns {number} */
  static stampOf(file) {
    return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }

  /** @param {Record<string, string>} compiled @param {Map<string, number>} stamps of the files before they were read */
  add(compiled, stamps) {
    for (const [file, text] of Object.entries(compiled)) this.known.set(file, { text, stamp: stamps.get(file) || 0 });
  }

  /** @returns {Record<string, string>} */
  current() {
    const same = [...this.known].filter(([file, { stamp }]) => Compiled.stampOf(file) === stamp);
    return Object.fromEntries(same.map(([file, { text }]) => [file, text]));
  }
}

/**
 * @param {any} compiler
 * @param {Wanted} wanted
 */
function addTypes(compiler, wanted) {
  /** @type {any} */
  let producer;
  const logger = compiler.getInfrastructureLogger(NAME);
  const compiled = new Compiled();
  if (wanted.note) logger.info(wanted.note);

  /** @returns {Promise<Made>} */
  const produce = async () => {
    producer ??= translated(() => new Types());
    const project = projectOf(compiler, wanted.tsconfig);
    const request = { project, exposes: wanted.exposes, compiled: compiled.current() };
    return producer.produce(JSON.stringify(request));
  };
  /**
   * Asks the project's compiler about what is missing.
   * @param {Made} made
   * @returns {Promise<Made>}
   */
  const complete = async (made) => {
    const stamps = new Map(made.incomplete.map((file) => [file, Compiled.stampOf(file)]));
    const answer = await compile(compiler.context, made.tsconfig, made.incomplete);
    compiled.add(answer.compiled, stamps);
    const whole = await produce();
    return answer.problem ? { ...whole, warnings: [...whole.warnings, `types: ${answer.problem}.`] } : whole;
  };
  const isIncomplete = (/** @type {Made} */ made) => !wanted.isolated && made.incomplete.length > 0;
  /** In watch mode: the run that nobody waits for. @type {Promise<void> | undefined} */
  let later;
  /** @param {Made} made @param {string} output */
  const completeLater = (made, output) => {
    if (later) return;
    later = complete(made)
      .then(async (made) => {
        for (const message of made.warnings) logger.warn(message);
        const write = promisify(compiler.outputFileSystem.writeFile.bind(compiler.outputFileSystem));
        await write(path.join(output, wanted.zip), made.zip);
        await write(path.join(output, wanted.api), made.api);
      })
      .catch((error) => logger.warn(`types: ${error.message}`))
      .finally(() => {
        later = undefined;
      });
  };

  compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
    // Under way while the bundler works. Whoever waits for it hears of what goes wrong.
    const making = produce();
    making.catch(() => {});
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
      /** @param {string} message */
      const warn = (message) => report(compilation, compilation.warnings, { message, file: wanted.zip });
      try {
        let made = await making;
        let { warnings } = made;
        // Files that only types lead to are none of the bundler's.
        compilation.fileDependencies.addAll(made.files);
        if (isIncomplete(made) && compiler.watchMode) {
          completeLater(made, compilation.outputOptions.path);
          warnings = [];
        } else if (isIncomplete(made)) {
          made = await complete(made);
          warnings = made.warnings;
        }
        for (const message of warnings) warn(message);
        emit(compiler, compilation, wanted.zip, made.zip);
        emit(compiler, compilation, wanted.api, made.api);
      } catch (error) {
        warn(`types: ${/** @type {Error} */ (error).message}`);
      }
    });
  });
}

/** @param {any} compiler @param {any} compilation @param {string} name @param {Buffer | string} content */
function emit(compiler, compilation, name, content) {
  if (content.length > 0) compilation.emitAsset(name, new compiler.webpack.sources.RawSource(content));
}

module.exports = { addTypes };
