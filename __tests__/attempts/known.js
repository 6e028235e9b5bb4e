// The shortest orders of what was wrong once.

/** @type {Record<string, { host: string, late?: "broken" | "answered", steps: import("./world").Step[] }>} */
const KNOWN = {
  "a module that threw is empty for nobody: another way to ask for it": {
    host: "api",
    steps: [
      { do: "fate", of: "shop.module", is: "throws" },
      { do: "import", of: "shop/b" },
      { do: "load", of: "shop/b", after: 100 },
    ],
  },
  "a module that threw is empty for nobody: another remote that imports it": {
    host: "plain",
    steps: [
      { do: "fate", of: "shop.module", is: "throws" },
      { do: "import", of: "shop/b" },
      { do: "import", of: "nav/y", after: 100 },
    ],
  },
  "a status that is never told": {
    host: "plain",
    steps: [
      { do: "fate", of: "shop.status", is: "silent" },
      { do: "import", of: "shop/a" },
      { do: "fate", of: "shop.chunk.b", is: "reset", after: 100 },
      { do: "import", of: "shop/b" },
      { do: "import", of: "nav/x", after: 20000 },
    ],
  },
  "deployed anew between two imports, the second chunk is answered late": {
    host: "plain",
    steps: [
      { do: "pace", of: "shop.chunk.b", is: 1000 },
      { do: "import", of: "dep" },
      { do: "deploy", of: "shop", is: "2", after: 100 },
      { do: "import", of: "shop/a" },
      { do: "import", of: "shop/b" },
    ],
  },
  "unloaded while a chunk is on its way": {
    host: "api",
    steps: [
      { do: "pace", of: "shop.chunk", is: 900 },
      { do: "import", of: "shop/a" },
      { do: "load", of: "shop/b" },
      { do: "deploy", of: "shop", is: "2", keep: true, after: 100 },
      { do: "unload", of: "shop" },
      { do: "pace", of: "shop.chunk", is: 10 },
      { do: "import", of: "shop/a" },
      { do: "load", of: "shop/b" },
      { do: "import", of: "shop/a", after: 1000 },
    ],
  },
  "registered elsewhere while a chunk is on its way": {
    host: "api",
    steps: [
      { do: "import", of: "nav/x" },
      { do: "import", of: "shop/b", after: 10 },
      { do: "register", of: "shop", is: "mirror" },
    ],
  },
  "registered elsewhere while a chunk of the host is on its way": {
    host: "api",
    steps: [
      { do: "import", of: "both" },
      { do: "register", of: "shop", is: "mirror" },
    ],
  },
  "two remotes unloaded while a chunk of the host waits for both": {
    host: "api",
    steps: [
      { do: "import", of: "both" },
      { do: "unload", of: "nav", after: 10 },
      { do: "import", of: "shop/b", after: 10 },
      { do: "unload", of: "shop" },
    ],
  },
  "unloaded twice while an import waits": {
    host: "api",
    steps: [
      { do: "import", of: "shop/a" },
      { do: "unload", of: "shop" },
      { do: "unload", of: "shop" },
    ],
  },
  "unloaded in the task of an import that need not wait": {
    host: "api",
    steps: [
      { do: "import", of: "shop/a" },
      { do: "import", of: "shop/a", after: 100 },
      { do: "unload", of: "shop" },
    ],
  },
  "unloaded after its first module threw": {
    host: "api",
    steps: [
      { do: "fate", of: "nav.module", is: "throws" },
      { do: "import", of: "nav/y" },
      { do: "register", of: "nav", is: "nav", after: 100 },
    ],
  },
  "unloaded after its get gave nothing": {
    host: "api",
    steps: [
      { do: "fate", of: "shop.get", is: "nothing" },
      { do: "import", of: "shop/b" },
      { do: "unload", of: "shop", after: 100 },
    ],
  },
  "an entry that is asked for anew and is a page is no bad container": {
    host: "api",
    steps: [
      { do: "fate", of: "shop.chunk", is: "reset" },
      { do: "import", of: "shop/a" },
      { do: "fate", of: "shop.entry", is: "html", after: 100 },
      { do: "import", of: "shop/b", after: 5000 },
    ],
  },
  "registered elsewhere after the old entry came too late": {
    host: "api",
    steps: [
      { do: "pace", of: "shop.entry", is: 9000 },
      { do: "import", of: "nav/x" },
      { do: "register", of: "shop", is: "mirror", after: 20000 },
    ],
  },
  "deployed anew: the host uses the old version, a nested remote has not begun": {
    host: "plain",
    steps: [
      { do: "import", of: "shop/a" },
      { do: "deploy", of: "shop", is: "2", after: 100 },
      { do: "import", of: "nav/y" },
      { do: "import", of: "shop/b", after: 100 },
    ],
  },
  "deployed anew: a nested remote gets the new version while the host waits for a chunk of the old one": {
    host: "plain",
    steps: [
      { do: "import", of: "nav/y" },
      { do: "deploy", of: "shop", is: "2" },
      { do: "import", of: "shop/b", after: 30 },
    ],
  },
  "a chunk gone twice in a row, then deployed anew": {
    host: "plain",
    steps: [
      { do: "import", of: "shop/b" },
      { do: "fate", of: "shop.chunk", is: "404" },
      { do: "deploy", of: "shop", is: "2", after: 100 },
    ],
  },
};
for (const [how, steps] of Object.entries({
  "init throws": [{ do: "fate", of: "shop.entry", is: "init-throws" }],
  "init hangs": [{ do: "fate", of: "shop.entry", is: "init-hangs" }],
  "get rejects": [{ do: "fate", of: "shop.entry", is: "get-rejects" }],
  "get gives nothing": [{ do: "fate", of: "shop.entry", is: "get-nothing" }],
})) {
  KNOWN[`a container that is broken for good is asked for anew: ${how}`] = {
    host: "plain",
    steps: [...steps, { do: "import", of: "shop/b" }],
  };
}

module.exports = { KNOWN };
