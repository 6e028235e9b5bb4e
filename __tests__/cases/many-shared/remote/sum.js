import { part as p0 } from "parts/0";
import * as one from "parts/1";
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
import { part as p18 } from "parts/18";
import { part as p19 } from "parts/19";

export { one };
export const sum = [p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19].reduce(
  (sum, part) => sum + part,
  0,
);
