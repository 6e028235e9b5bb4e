import("./static-bootstrap.js");
