// Strings that try to leave the place that they are put in: string literals, comments, templates, script elements, paths.

/** A name that stands in no code of ours or of a bundler: an identifier of this name is a payload that became code. */
const CANARY = "CANARY";

/** By what each tries. @type {Record<string, string>} */
const PAYLOADS = {
  "ends a string in double quotes": `a":(globalThis.${CANARY}=1),"b`,
  "ends a string in single quotes": `a'+(globalThis.${CANARY}=1)+'b`,
  "is a template": `a\`\${globalThis.${CANARY}=1}\``,
  "placeholder of a template": `\${globalThis.${CANARY}=1}`,
  "ends a string by a backslash": `a\\";globalThis.${CANARY}=1;//x\\`,
  "a line of its own": `a\nglobalThis.${CANARY}=1\r\n;${CANARY}()//x`,
  "a line of its own in ES5": `a\u2028globalThis.${CANARY}=1\u2029;${CANARY}()//x`,
  "ends a script element": `</script><script>globalThis.${CANARY}=1</script>`,
  "begins an HTML comment": `<!--<script>\n-->${CANARY}()`,
  "ends a comment": `*/globalThis.${CANARY}=1;/*`,
  "ends a call": `a");globalThis.${CANARY}=1;("`,
  "half of a surrogate pair": `a\ud800${CANARY}`,
  "NUL and other control characters": `a\0\u0007\u007f\u001b[31m${CANARY}`,
  "syntax of requests": `a!b?c=${CANARY}#d;e|f%00%22`,
  "a placeholder of file names": `[name][id][fullhash]-${CANARY}`,
  "escapes that are read twice": `\\u0022;${CANARY}();//\\x22%22&quot;`,
  "the name of all prototypes": "__proto__",
  "a name of all prototypes": "constructor",
};

module.exports = { CANARY, PAYLOADS };
