import { version } from "dep";
import remote from "remote/x";

cases({
  "who gets which copy": () => equal([version, remote], ["1.2.0", "1.2.0"]),
});
