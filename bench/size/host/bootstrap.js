import React from "react";
import { createRoot } from "react-dom/client";
import Button from "remote/Button";

createRoot(document.body).render(React.createElement(Button));
