/**
 * `window.attempt(name, limit)` imports what `imports` has under `name` and says what came, in a form that survives JSON.
 * @param {Record<string, () => Promise<any>>} imports
 */
export function answering(imports) {
  globalThis.attempt = async (name, limit) => {
    const began = performance.now();
    const late = new Promise((resolve) => setTimeout(resolve, limit, { pending: true }));
    const outcome = (async () => {
      try {
        const { value } = await imports[name]();
        return { value: typeof value === "function" ? value() : value };
      } catch (error) {
        return { error: { ...describe(error), cause: error?.cause && describe(error.cause) } };
      }
    })();
    return {
      ...(await Promise.race([outcome, late])),
      ms: Math.round(performance.now() - began),
      at: Math.round(performance.now()),
    };
  };
}

const describe = (error) => {
  const { name, message, remote, expose, url, kind, attempts } = Object(error);
  return { name, message, remote, expose, url, kind, attempts, text: String(error) };
};
