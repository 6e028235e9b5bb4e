// Names of files outside of the output folder, and the options that name files: a chunk's and an entry's name stand in
// `output.filename`.

const OUTSIDE = [
  "../x.js",
  "js/../../x.js",
  "..",
  "/etc/x.js",
  "C:\\x.js",
  "c:/x.js",
  "\\\\server\\share\\x.js",
  "//server/share/x.js",
  "..\\x.js",
  "a\0/../../x.js",
  "%2e%2e/x.js",
  "%2E%2e%5Cx.js",
  ".%2e%2fx.js",
  // Windows drops dots and spaces at the end of a name.
  ".. /x.js",
];

/** @param {object} more */
const container = (more) => ({
  name: "nav",
  library: { type: "global", name: "nav" },
  exposes: { "./x": "./x.js" },
  ...more,
});

/** @type {Record<string, (name: string) => object>} by the option's path */
const PLACES = {
  filename: (filename) => container({ filename }),
  name: (name) => container({ name }),
  runtime: (runtime) => container({ runtime }),
  "manifest.fileName": (fileName) => container({ manifest: { fileName } }),
  "manifest.filePath": (filePath) => container({ manifest: { filePath } }),
  'exposes["./x"].name': (name) => container({ exposes: { "./x": { import: "./x.js", name } } }),
};

module.exports = { OUTSIDE, PLACES };
