globalThis.startups = (globalThis.startups || 0) + 1;
