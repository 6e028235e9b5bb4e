import React from "react";
import hello, { answer, React as ReactOfRemote } from "remote/values";

cases({
  "values of the remote": () => {
    equal(answer, 42);
    equal(hello("you"), "hello you");
  },
  "the remote uses the host's shared module": () => {
    equal(typeof React.createElement, "function");
    same(ReactOfRemote, React);
  },
  "import() of another module that uses it": async () => {
    const { element } = await import("remote/later");
    same(React.isValidElement(element), true);
    equal(element.props.children, "later");
  },
  "an unknown name is rejected with the text of then": async () => {
    const error = await rejected(() => import("remote/nothing"));
    equal(error.message.split("\n")[0], 'Module "nothing" does not exist in container.');
  },
  "the container is what the test is about": async () => {
    // `OURS` is the page's. Our container has what came after the beta too.
    equal(Object.keys(window.remote).sort(), OURS ? ["get", "init", "override"] : ["get", "override"]);
    // That still works, unless the container had to make itself a share scope, for a remote of its own.
    if (OURS && !window.deep) await window.remote.init({});
  },
});
