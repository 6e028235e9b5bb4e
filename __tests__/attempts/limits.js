// What the documents promise, in figures: docs/reliability.md and docs/errors.md.

/** As in the options of a remote without any, in milliseconds: `timeout`, `retries`, `initTimeout`. */
const TIMEOUT = 8000;
const RETRIES = 2;
const INIT_TIMEOUT = 1000;
/** Pauses before automatic retries, the longest that chance gives. */
const PAUSES = [...Array(RETRIES).keys()].reduce((sum, index) => sum + 400 * (index + 1), 0);
/**
 * The longest that an import may take: the start's share scopes; the steps entry, `init` and chunks, and the same once more
 * with a new entry; and for each retry an entry.
 */
const LONGEST = INIT_TIMEOUT + (3 + 3 + RETRIES) * TIMEOUT + PAUSES;

/** The longest that nothing happens for it: a step that is silent, and the pause after it. */
const IDLE = TIMEOUT + 400 * (RETRIES + 1);

/** What must have happened for an error to be of that kind: in the steps of an order, as JSON. @type {Record<string, RegExp>} */
const CAUSES = {
  offline: /"online"/,
  network: /"(reset|silent)"/,
  http: /"is":"\d\d\d"/,
  timeout: /"silent"|hangs"|"is":(7000|9000|15000)/,
  "not-javascript": /"html"/,
  evaluation: /"(html|syntax|throws)"|get-|\.get"/,
  "no-container": /"(nothing|html|syntax)"/,
  "bad-container": /"(shape|mirror)"/,
  init: /init-|\.init"/,
  "no-expose": /get-|\.get"/,
  chunk: /\.chunk|"deploy"/,
  skew: /"(deploy|unload|register|404)"/,
  "bad-manifest": /"html"/,
};

module.exports = { CAUSES, IDLE, LONGEST };
