// What a module throws while it evaluates it throws for good, as in an ES module graph: it may be half done.
if (!globalThis.healed) throw new Error("this module throws");
export const value = "throws";
