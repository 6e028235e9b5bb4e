import React, { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";

const Button = lazy(() => import("remote/Button"));

createRoot(document.getElementById("root")).render(
  React.createElement(Suspense, { fallback: "waiting" }, React.createElement(Button)),
);
