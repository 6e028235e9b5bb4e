export const state = { owner: "host" };
