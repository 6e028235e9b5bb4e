export const state = { owner: "remote" };
