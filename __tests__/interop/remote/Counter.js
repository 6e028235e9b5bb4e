import React, { createElement, useState } from "react";

export { React };

/** @param {{ of: string }} props */
export default function Counter({ of }) {
  const [count, setCount] = useState(0);
  return createElement("button", { type: "button", onClick: () => setCount(count + 1) }, `${of}: ${count}`);
}
