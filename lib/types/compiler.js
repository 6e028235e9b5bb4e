// What syntax does not tell: one run of the project's own TypeScript over the files in question, in a process of its own.

const { execFile } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

/** A build waits no longer, in milliseconds. */
const PATIENCE = 120_000;
const MOST_OUTPUT = 64 << 20;

/**
 * @typedef {Record<string, string>} Compiled declarations by source file
 * @typedef {{ script: string, version: string, name: string }} Tsc
 */

/**
 * The compiler of the project.
 * @param {string} context
 * @param {string[]} files
 * @returns {Tsc | undefined}
 */
function findCompiler(context, files) {
  const from = createRequire(path.join(context, "package.json"));
  const find = (/** @type {string} */ name, /** @type {string} */ command) => {
    try {
      const file = from.resolve(`${name}/package.json`);
      const { bin, version } = JSON.parse(fs.readFileSync(file, "utf8"));
      return { script: path.join(path.dirname(file), bin[command]), version, name };
    } catch {
      // Not installed.
    }
  };
  const typescript = find("typescript", "tsc");
  if (!typescript || !files.some((file) => file.endsWith(".vue"))) return typescript;
  const vue = find("vue-tsc", "vue-tsc");
  return vue && { ...vue, version: typescript.version };
}

/** @param {string} version @returns {boolean} true if it takes `--noCheck` */
function skipsChecks(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 5 || (major === 5 && minor >= 6);
}

/** @param {string | Buffer} text */
const hash = (text) => createHash("sha256").update(text).digest("hex");

/** @param {string} file @returns {string} of its content; empty without a file */
function stateOf(file) {
  try {
    return hash(fs.readFileSync(file));
  } catch {
    return "";
  }
}

/**
 * @param {string} context
 * @param {string | undefined} tsconfig
 * @param {string[]} files
 * @param {string} folder for what is written on the way
 * @param {Tsc} tsc
 */
function configOf(context, tsconfig, files, folder, tsc) {
  const output = path.join(folder, "output");
  return {
    extends: tsconfig,
    compilerOptions: {
      declaration: true,
      emitDeclarationOnly: true,
      noEmit: false,
      noEmitOnError: false,
      declarationMap: false,
      composite: false,
      incremental: false,
      skipLibCheck: true,
      allowJs: true,
      checkJs: false,
      stripInternal: false,
      outDir: output,
      declarationDir: output,
      // Whatever is imported is below it.
      rootDir: path.parse(context).root,
      ...(skipsChecks(tsc.version) ? { noCheck: true } : {}),
    },
    files,
    // What the project tells every file: modules of style sheets, globals.
    include: [path.join(context, "**/*.d.ts")],
    exclude: [path.join(context, "**/node_modules"), path.join(context, "**/@mf-types"), path.join(context, "dist")],
    references: [],
  };
}

/**
 * @param {Tsc} tsc
 * @param {string} folder
 * @returns {Promise<{ output: string, late: boolean }>}
 */
function run(tsc, folder) {
  const args = [tsc.script, "-p", path.join(folder, "tsconfig.json"), "--listFiles", "--pretty", "false"];
  return new Promise((resolve) => {
    // Errors of types are for the project's own run; declarations come all the same.
    execFile(process.execPath, args, { timeout: PATIENCE, maxBuffer: MOST_OUTPUT }, (error, stdout) =>
      resolve({ output: stdout, late: Boolean(error?.killed) }),
    );
  });
}

/** @param {string} folder @param {string} file @returns {string | undefined} what was made of `file` */
function outputOf(folder, file) {
  const inside = path.join(folder, "output", path.relative(path.parse(file).root, file));
  const stem = inside.replace(/\.([cm]?)[jt]sx?$/, ".d.$1ts");
  try {
    return fs.readFileSync(stem === inside ? `${inside}.d.ts` : stem, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * @param {string} context
 * @param {string | undefined} tsconfig its path
 * @param {string[]} files
 * @returns {Promise<{ compiled: Compiled, problem?: string }>}
 */
async function compile(context, tsconfig, files) {
  const tsc = findCompiler(context, files);
  if (!tsc) return { compiled: {} };
  const cache = path.join(context, "node_modules", ".cache", "federation-rs");
  const key = hash(JSON.stringify([tsc, tsconfig, [...files].sort()])).slice(0, 20);
  const kept = path.join(cache, `types-${key}.json`);
  try {
    const { inputs, compiled } = JSON.parse(fs.readFileSync(kept, "utf8"));
    if (Object.entries(inputs).every(([file, state]) => stateOf(file) === state)) return { compiled };
  } catch {
    // Nothing is kept, or nothing that can be read.
  }
  fs.mkdirSync(cache, { recursive: true });
  const folder = fs.mkdtempSync(path.join(cache, "tsc-"));
  try {
    const config = configOf(context, tsconfig, files, folder, tsc);
    fs.writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
    const { output, late } = await run(tsc, folder);
    if (late) return { compiled: {}, problem: `${tsc.name} took longer than ${PATIENCE / 1000} s and was stopped` };
    const entries = files.flatMap((file) => {
      const text = outputOf(folder, file);
      return text === undefined ? [] : [[file, text]];
    });
    const listed = output.split(/\r?\n/).filter((line) => path.isAbsolute(line) && !line.includes("node_modules"));
    const inputs = Object.fromEntries(
      [...listed, ...(tsconfig ? [tsconfig] : [])].map((file) => [file, stateOf(file)]),
    );
    const compiled = Object.fromEntries(entries);
    if (entries.length === files.length) fs.writeFileSync(kept, JSON.stringify({ inputs, compiled }));
    return { compiled };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { compile };
