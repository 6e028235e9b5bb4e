import React from "react";

export { React };
export const answer = 42;
export default (name) => `hello ${name}`;
