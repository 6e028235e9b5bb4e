import { text as base } from "base";
import { text as deep } from "deep";
import { text as hasty } from "hasty";
import { text as left } from "left";
import { text as other } from "other-scope";
import remote from "remote/x";
import { text as right } from "right";
import { text as ui } from "ui";
import { text as far } from "uses-remote";

import("early/x");
import("elsewhere/x");
const here = { ui, left, deep, "uses-remote": far, hasty, "other-scope": other };
cases({
  "the containers got whole copies": () =>
    equal(
      Object.entries(taken).sort(),
      Object.entries({
        ui: "ui on base",
        left: "left of right",
        deep: "deep on plain on base",
        "uses-remote": "on remote with base",
        hasty: "hasty on base",
        "other-scope": "other scope on base",
      }).sort(),
    ),
  "the host has the same": () => equal(Object.entries(here).sort(), Object.entries(taken).sort()),
  "and the rest": () => equal([base, right(), remote], ["base", "right of left", "remote with base"]),
});
