// Preload hints: pages that HtmlWebpackPlugin or HtmlRspackPlugin write name the remote entries (or manifests) that they will need, so
// that browsers fetch them beside the page's own scripts. By these plugins' public hooks.

const NAME = "federation-rs";
/** After plugins that add attributes such as `nonce`. */
const LATE = 1000;

/** @typedef {{ entry: string, href: string, kind: string, crossOrigin?: string, integrity?: string }} Preload */

/**
 * @param {any} compiler
 * @returns {{ remember(entries: string[], preloads: Preload[]): void, used: boolean }}
 */
function addPreloads(compiler) {
  /** By entry. Bundlers that live on ask about changed chunks only. @type {Map<string, Preload[]>} */
  const known = new Map();
  const plugins = (compiler.options.plugins || []).filter(
    (/** @type {any} */ plugin) =>
      /^Html(?:Webpack|Rspack)Plugin$/.test(plugin?.constructor?.name) && hooksOf(plugin.constructor),
  );
  const classes = new Set(plugins.map((/** @type {any} */ plugin) => plugin.constructor));
  if (classes.size > 0) {
    compiler.hooks.thisCompilation.tap(NAME, (/** @type {any} */ compilation) => {
      for (const type of classes) {
        const hooks = /** @type {Function} */ (hooksOf(type)).call(type, compilation);
        hooks.alterAssetTagGroups.tapPromise({ name: NAME, stage: LATE }, async (/** @type {any} */ page) => {
          page.headTags.unshift(...hints(compilation, page, known));
          return page;
        });
      }
    });
  }
  return {
    used: classes.size > 0,
    remember(entries, preloads) {
      for (const entry of entries) {
        known.set(
          entry,
          preloads.filter((preload) => preload.entry === entry),
        );
      }
    },
  };
}

/** @param {any} type a class @returns {Function | undefined} gives a compilation's hooks */
const hooksOf = (type) => type.getCompilationHooks || type.getHooks;

/**
 * @param {any} compilation
 * @param {{ headTags: any[], bodyTags: any[] }} page
 * @param {Map<string, Preload[]>} known
 */
function hints(compilation, { headTags, bodyTags }, known) {
  const scripts = [...headTags, ...bodyTags].filter(
    ({ tagName, attributes }) => tagName === "script" && attributes?.src,
  );
  const hasFile = (/** @type {string} */ file) =>
    scripts.some(({ attributes }) => `/${attributes.src.split(/[?#]/)[0]}`.endsWith(`/${encodeURI(file)}`));
  const tags = new Map();
  for (const [entry, preloads] of known) {
    const files = compilation.entrypoints.get(entry)?.getFiles() || [];
    if (!files.some((/** @type {string} */ file) => hasFile(file.split("?")[0]))) continue;
    for (const { href, kind, crossOrigin, integrity } of preloads) {
      const { nonce } = scripts.find(({ attributes }) => attributes.nonce)?.attributes || {};
      const attributes = { rel: "preload", as: kind, href };
      if (crossOrigin) Object.assign(attributes, { crossorigin: crossOrigin });
      if (integrity) Object.assign(attributes, { integrity });
      if (nonce) Object.assign(attributes, { nonce });
      tags.set(href, { tagName: "link", voidTag: true, attributes, meta: { plugin: NAME } });
    }
  }
  return [...tags.values()];
}

module.exports = { addPreloads };
