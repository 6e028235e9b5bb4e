// Chunks of nothing but placeholders: what their file would bring is known, nobody need fetch it.

/**
 * Does what the chunk's file does, before the bundler's own handler asks for it. Once: the page keeps what it is handed.
 * @param {Id} chunk
 * @returns {void}
 */
const installBare = (chunk) => {
  /** @type {Record<Id, (placeholder: { exports: unknown }) => void>} */
  const modules = {};
  delete BARE[chunk];
  CHUNKS[chunk].forEach((row) => {
    const id = HAS_OPTIONAL && Array.isArray(row) ? row[0] : /** @type {Id} */ (row);
    modules[id] = (placeholder) => {
      placeholder.exports = use(id);
    };
  });
  /** @type {any} */ (self)[CHUNK_LOADING].push([[chunk], modules]);
};
