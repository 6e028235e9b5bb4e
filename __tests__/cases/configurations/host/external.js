import { text } from "dep";

cases({
  "the external, and nothing is offered": async () => {
    equal(text, "external");
    equal(Object.keys(__webpack_share_scopes__.default || {}), []);
  },
});
