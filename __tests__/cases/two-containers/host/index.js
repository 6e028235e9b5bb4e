import first from "first/x";
import second from "second/x";
import y from "second/y";

cases({
  "both containers work": () => equal([first, second, y], ["1.0.0", "1.0.0", "1.0.0"]),
});
