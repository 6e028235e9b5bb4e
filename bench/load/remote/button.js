import React, { useEffect } from "react";

/** The component that the page waits for. */
export default function Button() {
  useEffect(() => {
    window.shown ||= performance.now();
  }, []);
  return React.createElement("b", { id: "remote" }, "from the remote");
}
