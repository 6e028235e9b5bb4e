import("gone/x").catch(({ name, kind }) => self.postMessage([name, kind]));
