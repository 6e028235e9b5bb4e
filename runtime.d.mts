// The same for imports by Node's rules, which want the declarations of an `.mjs` file to be named like it.
export * from "./runtime.js";
