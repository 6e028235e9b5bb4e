import { version as a } from "dep-a";
import { version as b } from "dep-b";

export default `both ${a} ${b}`;
