import React from "react";
import hello, { React as ReactOfRemote } from "remote/hello";

cases({
  "a static import of a remote works in an entry": () => equal(hello("you"), `hello you, React ${React.version}`),
  "host and remote have one copy of the shared module": () => {
    equal(typeof React.createElement, "function");
    same(ReactOfRemote, React);
  },
  "import() gives the remote module's namespace": async () => {
    const later = await import("remote/later");
    equal(later.named, 42);
    equal(later.default, "later");
  },
  "the container is a global variable": async () => {
    same((await window.remote.get("./hello"))().default, hello);
    equal((await rejected(window.remote.get("./no"))).message, 'Module "./no" does not exist in container.');
  },
});
