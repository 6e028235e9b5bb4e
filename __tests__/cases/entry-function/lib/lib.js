export const answer = 42;
export const load = () => import("remote/x");
