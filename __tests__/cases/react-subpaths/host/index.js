import "react";
import { jsx } from "react/jsx-runtime";
import "react-dom";
import { root } from "react-dom/client";

cases({
  "what is in the share scope": () => equal(Object.keys(__webpack_share_scopes__.default).sort(), EXPECTED),
  "what runs": () => equal([jsx, root], ["jsx", "root"]),
});
