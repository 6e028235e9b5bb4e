// What is said of each bench's figures, as Markdown.

const { toTable } = require("../../__tests__/support/table");

/** The bundlers' own plugins, with which ours is compared; their names differ from bench to bench. @type {Record<string, string[]>} */
const PEERS = {
  "ours, webpack": ["webpack", "webpack's plugin"],
  "ours, rspack": ["rspack V1"],
};
/** The bundlers without a plugin; results that were kept before enhanced loaded on newer versions of webpack have a third. */
const BARE = /^(webpack|webpack 5\.111|rspack)$/;

/** @param {string} name @param {Record<string, any>} figures by name @returns {any} those of the bundler's own plugin */
const peerOf = (name, figures) => figures[PEERS[name]?.find((peer) => figures[peer]) || ""];

/** `of` beside `peer`. @param {number} of @param {number | undefined} peer */
const ratio = (of, peer) => (peer && peer > 0 ? (of / peer).toFixed(2) : "");

/** @param {any} result */
const when = ({ measured, machine }) =>
  `Measured ${measured.slice(0, 10)}, Node.js ${machine.node.slice(1)}, ${machine.cpus} cores (${machine.model.trim()}).`;

/** @param {any} result of size.js */
function size({ sizes, floor, ...result }) {
  const kinds = ["shared", "unshared", "host"];
  const rows = [
    ["gzip bytes", "remote, react and react-dom shared", "remote, nothing shared", "added to a host's entry"],
  ];
  for (const [name, by] of Object.entries(sizes)) {
    const peer = peerOf(name, sizes);
    const cell = (/** @type {string} */ kind) =>
      `${by[kind].gzip}${peer ? ` (${ratio(by[kind].gzip, peer[kind].gzip)})` : ""}`;
    rows.push([name, ...kinds.map(cell)]);
  }
  for (const [name, { gzip }] of /** @type {[string, any][]} */ (Object.entries(floor))) {
    rows.push([name.replace("ours", "no federation"), "", `${gzip}`, ""]);
  }
  return `${toTable(rows)}\n${when(result)} In brackets: of what the bundler's own plugin has.\n`;
}

/** @param {any} result of load.js */
function load({ figures, ...result }) {
  const rows = [["", "static: requests", "depth", "ms", "lazy: requests", "depth", "ms"]];
  for (const name of Object.keys(figures.static)) {
    const kinds = [figures.static[name], figures.lazy[name]];
    const cells = kinds.flatMap(({ requests, depth, ms }) => [requests, depth, ms]);
    rows.push([name, ...cells.map(String)]);
  }
  return `${toTable(rows)}\n${when(result)} Medians of ${result.rounds}.\n`;
}

/** Below these differences of two builds are noise, in ms; docs/performance.md says so too. @type {Record<string, number>} */
const NOISE = { "ours, webpack": 150, "ours, rspack": 20 };

/** @param {string} name @param {number} own @param {number} peer */
function share(name, own, peer) {
  if (Math.max(own, peer) < NOISE[name]) return "both are noise";
  return peer > 0 ? ratio(Math.max(0, own), peer) : "its peer adds none";
}

/** @param {any} result of build.js */
function build({ added, bars, ...result }) {
  const names = Object.keys(added[0].figures).filter((name) => !BARE.test(name));
  const ours = names.filter((name) => PEERS[name]);
  const cpu = [["added CPU, ms", ...names, ...ours.map((name) => `${name}: of its peer's (aim)`)]];
  const shown = names.filter((name) => PEERS[name] || Object.values(PEERS).some((peers) => peers.includes(name)));
  const memory = [["added peak memory, MB", ...shown]];
  for (const { axis, length, figures } of added) {
    const point = `${axis} = ${length.toLocaleString("en")}`;
    const beside = ours.map(
      (name) => `${share(name, figures[name].cpu, peerOf(name, withoutBare(figures))?.cpu)} (${bars[name][axis]})`,
    );
    cpu.push([point, ...names.map((name) => `${figures[name].cpu}`), ...beside]);
    memory.push([point, ...shown.map((name) => `${figures[name].memory}`)]);
  }
  const few = added.filter((/** @type {any} */ { rounds }) => rounds < 5);
  const points = few.map((/** @type {any} */ { axis, length }) => `${axis} = ${length.toLocaleString("en")}`);
  const but = points.length > 0 ? `, of fewer at ${points.join(", ")}` : "";
  const picture = "![CPU added by M, E, S and R](performance.svg)";
  return `${picture}\n\n${toTable(cpu)}\n${toTable(memory)}\n${when(result)} Medians of 5${but}.\n`;
}

/** "webpack" is the bundler in some benches, and its plugin in others. @param {Record<string, any>} figures */
const withoutBare = (figures) => Object.fromEntries(Object.entries(figures).filter(([name]) => !BARE.test(name)));

/** @param {any} result of rebuild.js */
function rebuild({ figures, over, ...result }) {
  const rows = [
    ["", "CPU of a rebuild, ms", "added, ms", "memory at the end, MB", "growth in the later half, KB a rebuild"],
  ];
  for (const [name, { cpu, memory, growth }] of /** @type {[string, any][]} */ (Object.entries(figures))) {
    const base = figures[over[name]];
    rows.push([name, `${cpu}`, base ? (cpu - base.cpu).toFixed(1) : "", `${memory}`, `${growth ?? ""}`]);
  }
  return `${toTable(rows)}\n${when(result)} ${result.rebuilds} rebuilds, fewer where no growth is given.\n`;
}

/** @param {any} result of require.js */
function required({ wall, cpu, addon, packages, ...result }) {
  const text = `\`require("federation-rs")\` takes ${wall} ms (${cpu} ms of CPU), the addon has ${(addon / 1e6).toFixed(2)} MB, ${packages} packages are installed.`;
  return `${text} ${when(result)}\n`;
}

/** The few figures of README. @param {Record<string, any>} results by bench */
function summary({ size: sizes, load: loads, build: builds }) {
  const rows = [["", "ours, webpack", "webpack's plugin", "enhanced", "ours, rspack", "rspack V1", "rspack MF2"]];
  const names = rows[0].slice(1);
  const row = (/** @type {string} */ title, /** @type {(name: string) => unknown} */ cell) =>
    rows.push([title, ...names.map((name) => `${cell(name) ?? ""}`)]);
  const plain = (/** @type {string} */ name) => (name === "webpack's plugin" ? "webpack" : name);
  if (sizes) {
    row("remote with react shared, gzip bytes", (name) => sizes.sizes[plain(name)]?.shared.gzip);
    row("remote that shares nothing, gzip bytes", (name) => sizes.sizes[plain(name)]?.unshared.gzip);
    row("added to a host's entry, gzip bytes", (name) => sizes.sizes[plain(name)]?.host.gzip);
  }
  if (loads) {
    const html = { "ours, webpack": ", HtmlWebpackPlugin", "ours, rspack": ", HtmlRspackPlugin" };
    for (const [kind, title] of Object.entries({ static: "a remote at the start", lazy: "a remote later" })) {
      row(`${title}: rounds of requests`, (name) => {
        const { [plain(name)]: own, [`${name}${/** @type {any} */ (html)[name]}`]: best } = loads.figures[kind];
        return best && best.depth !== own.depth ? `${own.depth}, with preload hints ${best.depth}` : own?.depth;
      });
    }
  }
  for (const { axis, length, figures } of builds?.added || []) {
    const title = /** @type {Record<string, string>} */ ({
      M2000: "2,000 modules that import it",
      E100: "100 exposes",
      S50: "50 shared packages",
      R50: "50 remotes",
    })[`${axis}${length}`];
    if (title) row(`added to a build by ${title}, ms of CPU`, (name) => figures[name]?.cpu);
  }
  return toTable(rows);
}

module.exports = { makers: { size, load, build, rebuild, require: required }, summary };
