// Chunks of nothing but placeholders: what their file would bring is known, nobody need fetch it.

/**
 * Does what the chunk's file does, before the bundler's own handler asks for it.
 * @param {Id} chunk
 * @returns {void}
 */
const installBare = (chunk) => {
  /** @type {Record<Id, (placeholder: { exports: unknown }) => void>} */
  const modules = {};
  CHUNKS[chunk].forEach((id) => {
    modules[id] = (placeholder) => {
      placeholder.exports = use(id);
    };
  });
  /** @type {any} */ (self)[CHUNK_LOADING].push([[chunk], modules]);
};
