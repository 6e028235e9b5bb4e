// A host that uses a remote's types: the archive beside its sources, as Module Federation 2's consumers lay it out.

const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { writeApp } = require("../support/small-app");

/** Where React's types are found. */
const PACKAGES = path.join(__dirname, "..", "..", "node_modules");

/**
 * What TypeScript says about `files`.
 * @param {string} folder
 * @param {Record<string, string>} files
 * @param {{ tsc?: string, options?: object, type?: string }} [how] `tsc`: the compiler's script; `type`: of the host's package.json
 * @returns {string[]} its errors, a line each
 */
function compile(folder, files, { tsc = require.resolve("typescript/bin/tsc"), options, type } = {}) {
  const modules = path.join(folder, "node_modules");
  writeApp(path.join(folder, "src"), files);
  fs.rmSync(modules, { recursive: true, force: true });
  fs.mkdirSync(modules);
  for (const name of ["@types", "csstype", "typescript"]) {
    const target = path.join(PACKAGES, name);
    if (fs.existsSync(target)) fs.symlinkSync(target, path.join(modules, name), "junction");
  }
  const config = {
    compilerOptions: {
      strict: true,
      noEmit: true,
      jsx: "react-jsx",
      target: "es2022",
      module: "esnext",
      moduleResolution: "bundler",
      types: [],
      paths: { shop: ["./@mf-types/shop/index.d.ts"], "shop/*": ["./@mf-types/shop/*.d.ts", "./@mf-types/shop/*"] },
      ...options,
    },
    include: ["src", "@mf-types"],
  };
  fs.writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "host", private: true, type }));
  fs.writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { encoding: "utf8", cwd: folder });
    return [];
  } catch (error) {
    const { stdout } = /** @type {{ stdout: string }} */ (error);
    return `${stdout}`.trim().split(/\n(?! )/);
  }
}

module.exports = { compile };
