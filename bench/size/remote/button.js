import React from "react";
import { createPortal } from "react-dom";

export default () => createPortal(React.createElement("div", null, "shared"), document.body);
