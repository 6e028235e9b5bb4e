import { version } from "dep-a";

export default `a ${version}`;
