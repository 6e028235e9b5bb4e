// Containers and share scopes, in the code of an application.

import type { Container, Overrides, ShareScope } from "../..";

declare global {
  interface Window {
    nav: Container;
  }
}
declare const scope: ShareScope;

export async function use(): Promise<number> {
  const { nav } = window;
  await nav.init(scope);
  nav.init(scope, []);
  nav.init(scope, [], { shareScopeMap: { default: scope, team: scope }, shareScopeKeys: ["default", "team"] });
  const { answer } = (await nav.get<{ answer: number }>("./answer"))();
  const anything = (await nav.get("Header"))();
  anything.render();
  return answer;
}

const overrides: Overrides = {
  react: () => Promise.resolve(() => ({ version: "18.3.1" })),
  vue: () => () => ({ version: "3.0.0" }),
};
window.nav.override(overrides);

scope.react = { "18.3.1": { get: () => () => ({}), from: "page", eager: true } };
scope.vue = { "3.0.0": { get: async () => () => ({}) } };
export const users = Object.values(scope.react).map((entry) => [entry.from?.length, entry.loaded, entry.get()]);

// @ts-expect-error: a function that gives a function
window.nav.override({ react: () => ({ version: "18.3.1" }) });
// @ts-expect-error: a scope is needed
window.nav.init();
// @ts-expect-error: `get` is needed
scope.angular = { "1.0.0": { from: "page" } };
