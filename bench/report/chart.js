// The curve of cost as a picture: one panel an axis, one line a plugin.

const WIDTH = 300;
const HEIGHT = 190;
const MARGIN = { left: 52, top: 30, right: 12, bottom: 30 };
/** @type {Record<string, { colour: string, dash?: string }>} */
const LINES = {
  "ours, webpack": { colour: "#0b7a75" },
  "webpack's plugin": { colour: "#0b7a75", dash: "4 3" },
  "ours, rspack": { colour: "#c8553d" },
  "rspack V1": { colour: "#c8553d", dash: "4 3" },
};

/** @typedef {{ axis: string, length: number, figures: Record<string, { cpu: number }> }} Point */

/** @param {number} most @returns {number} a round number that is not below it */
function ceiling(most) {
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 10)));
  return Math.ceil(most / step) * step;
}

/**
 * @param {string} title
 * @param {Point[]} points of one axis
 * @returns {string} SVG
 */
function panel(title, points) {
  const width = WIDTH - MARGIN.left - MARGIN.right;
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const names = Object.keys(LINES).filter((name) => points.every(({ figures }) => figures[name]));
  const most = ceiling(Math.max(...points.flatMap(({ figures }) => names.map((name) => figures[name].cpu))));
  const longest = Math.max(...points.map(({ length }) => length));
  const x = (/** @type {number} */ value) => MARGIN.left + (value / longest) * width;
  const y = (/** @type {number} */ value) => MARGIN.top + height - (Math.max(0, value) / most) * height;
  const ticks = [0, most / 2, most].map(
    (value) =>
      `<path d="M${MARGIN.left} ${y(value)}H${WIDTH - MARGIN.right}" stroke="#8884"/><text x="${MARGIN.left - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const lengths = points.map(({ length }, index) =>
    index === points.length - 1 || x(points[index + 1].length) - x(length) > 30
      ? `<text x="${x(length)}" y="${HEIGHT - MARGIN.bottom + 16}" text-anchor="middle">${length}</text>`
      : "",
  );
  const lines = names.map((name) => {
    const { colour, dash } = LINES[name];
    const path = points.map(({ length, figures }, index) => `${index ? "L" : "M"}${x(length)} ${y(figures[name].cpu)}`);
    const dots = points.map(
      ({ length, figures }) => `<circle cx="${x(length)}" cy="${y(figures[name].cpu)}" r="2.5" fill="${colour}"/>`,
    );
    const style = dash ? ` stroke-dasharray="${dash}"` : "";
    return `<path d="${path.join("")}" fill="none" stroke="${colour}" stroke-width="1.8"${style}/>${dots.join("")}`;
  });
  return `<text x="${MARGIN.left}" y="16" font-weight="bold">${title}</text>${[...ticks, ...lengths, ...lines].join("\n")}`;
}

/**
 * @param {Record<string, string>} titles by axis
 * @param {Point[]} points
 * @returns {string} SVG
 */
function chart(titles, points) {
  const measured = Object.entries(titles).filter(([axis]) => points.some((point) => point.axis === axis));
  const panels = measured.map(
    ([axis, title], index) =>
      `<g transform="translate(${(index % 2) * WIDTH} ${Math.floor(index / 2) * HEIGHT})">${panel(
        title,
        points.filter((point) => point.axis === axis),
      )}</g>`,
  );
  const legend = Object.entries(LINES).map(
    ([name, { colour, dash }], index) =>
      `<path d="M${20 + index * 145} ${2 * HEIGHT + 14}h24" stroke="${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ""}/><text x="${50 + index * 145}" y="${2 * HEIGHT + 18}">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${2 * WIDTH} ${2 * HEIGHT + 30}" font-family="sans-serif" font-size="11" fill="#777">
<title>CPU time that federation adds to a build, in milliseconds</title>
${[...panels, ...legend].join("\n")}
</svg>
`;
}

module.exports = { chart };
