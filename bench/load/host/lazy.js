import("./lazy-bootstrap.js");
