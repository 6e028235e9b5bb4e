import React from "react";

export { React };
export default (name) => `hello ${name}, React ${React.version}`;
