// Why a remote's module cannot be had.

/**
 * A reason on its way to whoever imports. `error`: what was thrown or rejected; `again`: may be better in a moment; `over`: another
 * attempt has begun, or should; `used`: modules of the remote were given already.
 * `text`: what the error says, read once; `by`: `fault` itself, by which nobody else's error passes for one.
 * @typedef {{
 *   kind: string, error: any, text: string, url: string, by: unknown, again?: boolean, attempts?: number, over?: unknown, used?: 1
 * }} Fault
 */

/**
 * @param {string} kind
 * @param {any} error or its message
 * @param {string} url
 * @param {boolean} [again]
 * @returns {Fault}
 */
const fault = (kind, error, url, again) => ({
  kind: kind,
  error: typeof error == "string" ? (error = new Error(error)) : error,
  text: textOf(error),
  url: url,
  by: fault,
  again: again,
});

/**
 * What `run` gives, but only for so long: a server or an `init` that never answers must not hold anybody for ever.
 * @template T
 * @param {() => MaybePromise<T>} run
 * @param {number} time in milliseconds
 * @param {string} kind of the fault, where the rejection is none
 * @param {string} url
 * @returns {Promise<T>} rejects with a fault
 */
const within = (run, time, kind, url) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(fault("timeout", "Loading script failed.\n(timeout: " + url + ")\nNo answer in " + time + " ms.", url)),
      time
    );
    // A process of Node may end before.
    if (HAS_NODE) /** @type {any} */ (timer).unref();
    new Promise((go) => go(run()))
      .then(resolve, (error) => {
        // A nested remote has said already what it was; the errors of bundlers' chunks and style sheets have both of these.
        const known =
          error &&
          (error.type && error.request
            ? "chunk"
            : ((HAS_NODE && error.name == "ChunkLoadError") || (error.expose && error.name == "RemoteError")) &&
              error.kind);
        reject(error && error.by === fault ? error : fault(known || kind, error, url));
      })
      .then(() => clearTimeout(timer));
  });

/** What to do, by kind. @type {Record<string, string>} */
const ADVICE = {
  offline: "The browser is offline; the next import tries again.",
  network: "The server cannot be reached, or a content security policy forbids it.",
  http: "The server has no entry there, or fails: compare the address with the remote's own build.",
  timeout:
    "The server or the remote's init is silent: the next import tries again; the remote's option timeout sets how long to wait.",
  "not-javascript":
    "The server answers with a page instead of the remote's entry: compare the address with its own build.",
  evaluation: "The remote's entry, or the module, threw: the error is in the remote, not here.",
  "no-container":
    "The entry ran and set no such global variable, which must be the remote's name (or library.name); or the external that brings the container failed.",
  worker:
    'A module worker loads no scripts: give the remote as an ES module ("import ...", or type: "module"), or make the worker a classic one.',
  "bad-container": "Something else has the remote's global variable: give the remote a name of its own.",
  init: "The remote could not take over the share scope; other remotes are not concerned.",
  "no-expose": "Compare with exposes in the remote's configuration.",
  chunk: "A file of the remote did not arrive: it must be deployed together with the entry.",
  skew: "The remote was deployed anew while this page ran: reload the page, or call unloadRemote, to get its new version.",
  "bad-manifest":
    "The server answers with something else, or the manifest leads to an origin that is not in the remote's option allowOrigins.",
  integrity: "The entry is not the one whose hash is in the remote's option integrity.",
};

/**
 * @param {Fault} reason
 * @param {string} remote
 * @param {string} expose
 * @returns {Error}
 */
const remoteError = (reason, remote, expose) => {
  const cause = reason.error;
  // What a nested remote or a shared module advises is nearer to the cause, and stands last.
  const parts = textOf((cause && cause.message) || reason.text).split(ADVICE_MARK);
  return Object.assign(
    new Error(
      parts[0] +
        '\nwhile loading "' +
        expose +
        '" from webpack/container/reference/' +
        remote +
        ADVICE_MARK +
        (parts[1] ||
          (HAS_ADVICE
            ? ADVICE[reason.kind] +
              (reason.used && reason.kind != "skew"
                ? " Modules of it run already: unloadRemote of federation-rs/runtime lets another entry in."
                : "")
            : reason.kind))
    ),
    {
      name: "RemoteError",
      remote: remote,
      expose: expose,
      url: reason.url,
      kind: reason.kind,
      code: cause && cause.code,
      attempts: reason.attempts,
      cause: cause,
    }
  );
};
