import { version } from "dep";
import remote from "remote/x";

cases({
  "who gets which copy": () => equal([version, remote], ["2.1.0", "2.1.0"]),
});
