import { part as p0 } from "parts/0";
import { part as p1 } from "parts/1";
import { part as p2 } from "parts/2";
import { part as p3 } from "parts/3";
import { part as p4 } from "parts/4";
import { part as p5 } from "parts/5";
import { part as p6 } from "parts/6";
import { part as p7 } from "parts/7";
import { part as p8 } from "parts/8";
import { part as p9 } from "parts/9";
import { part as p10 } from "parts/10";
import { part as p11 } from "parts/11";
import { part as p12 } from "parts/12";
import { part as p13 } from "parts/13";
import { part as p14 } from "parts/14";
import { part as p15 } from "parts/15";
import { part as p16 } from "parts/16";
import { part as p17 } from "parts/17";
import called from "./strict.mjs";

const versions = () => __webpack_require__.S.default;

cases({
  "each import has its own copy": async () => {
    equal([p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17], [...Array(18).keys()]);
    equal((await import("parts/18")).part, 18);
    equal(
      (await Promise.all([import("parts/19"), import("parts/3")])).map(({ part }) => part),
      [19, 3],
    );
  },
  "a strict importer has an eager one": () => equal(called, "called"),
  "all are offered": () => {
    const offered = Object.keys(versions()).filter((key) => key.startsWith("parts/"));
    equal(offered.length, 20);
    equal(
      offered.every((key) => Object.keys(versions()[key]).join() === "1.2.0"),
      true,
    );
    equal(versions().strict["2.0.0"].eager, true);
  },
  "a remote has the same": async () => {
    const { sum, one } = await import("remote/sum");
    equal(sum, 190);
    equal((one.default || one) === (await import("parts/1")).default, true);
  },
});
