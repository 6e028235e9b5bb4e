// Runs in the page before the bundles: they call `cases` once, with their assertions.

{
  /** @type {string[]} */
  const stray = [];
  globalThis.addEventListener("error", (event) => stray.push(`error: ${event.message || event.target?.src}`));
  globalThis.addEventListener("unhandledrejection", (event) =>
    stray.push(`unhandled rejection: ${event.reason?.stack || event.reason}`),
  );
  const { warn } = console;
  /** What was warned, for cases to look at. */
  globalThis.warned = [];
  console.warn = (...args) => {
    globalThis.warned.push(args.join(" "));
    warn.apply(console, args);
  };

  /** @param {unknown} value */
  const show = (value) => {
    try {
      return JSON.stringify(value, (_, item) =>
        typeof item === "function" ? `function ${item.name}` : item === undefined ? "undefined" : item,
      );
    } catch {
      return String(value);
    }
  };

  globalThis.equal = (actual, expected) => {
    if (!Object.is(actual, expected) && show(actual) !== show(expected)) {
      throw new Error(`expected ${show(expected)}, got ${show(actual)}`);
    }
  };
  globalThis.same = (actual, expected) => {
    if (!Object.is(actual, expected)) throw new Error("expected the very same object");
  };
  globalThis.rejected = async (promise) => {
    try {
      await (typeof promise === "function" ? promise() : promise);
    } catch (error) {
      return error;
    }
    throw new Error("expected a rejection");
  };

  globalThis.results = new Promise((resolve) => {
    globalThis.cases = async (tests) => {
      const results = [];
      for (const [name, run] of Object.entries(tests)) {
        try {
          await run();
          results.push({ name, ok: true });
        } catch (error) {
          results.push({ name, ok: false, message: error.stack });
        }
      }
      // What is stray may come a task later.
      await new Promise((later) => setTimeout(later, 0));
      resolve({ results, stray, warned: globalThis.warned });
    };
  });
}
