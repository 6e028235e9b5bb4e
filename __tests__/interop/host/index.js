import React, { createElement } from "react";
import { createRoot } from "react-dom/client";
import Counter, { React as ReactOfRemote } from "remote/Counter";

window.oneReact = React === ReactOfRemote && typeof React.useState === "function";
createRoot(document.getElementById("root")).render(createElement(Counter, { of: "count" }));
