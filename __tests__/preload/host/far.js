// Imports from a remote long after the start, and shares nothing.
addEventListener("click", () => import("./bootstrap-later.js"));
