import React from "react";
import { createRoot } from "react-dom/client";
import Button from "remote/Button";

createRoot(document.getElementById("root")).render(React.createElement(Button));
