import { version } from "dep";

export default version;
