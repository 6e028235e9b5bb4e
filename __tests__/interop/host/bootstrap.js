// What the peers' hosts need before any import of a remote or of a shared module.
import("./index.js");
