import { version } from "dep";

window.shared = version;
