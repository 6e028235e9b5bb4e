import * as dep from "dep";
import hello, { depOfRemote } from "remote/Hello";

cases({
  "a static import of a remote works in an entry": () => equal(hello("you"), "hello you, dep 1.2.3"),
  "host and remote have one copy of the shared module": () => same(depOfRemote.token, dep.token),
  "import() gives the module's namespace": async () => {
    const other = await import("remote/other");
    equal(other.named, 42);
    equal(other.default, "default");
  },
  "the container is a global variable": async () => {
    same((await window.remote.get("./Hello"))().default, hello);
    same((await window.remote.get("Hello"))().default, hello);
  },
  "an unknown name is rejected with webpack's text": async () => {
    equal((await rejected(window.remote.get("./nothing"))).message, 'Module "./nothing" does not exist in container.');
  },
});
