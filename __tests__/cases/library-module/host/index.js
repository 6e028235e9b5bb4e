import { version } from "dep";
import x from "remote/x";

cases({
  works: () => equal([version, x], ["1.0.0", "1.0.0"]),
});
