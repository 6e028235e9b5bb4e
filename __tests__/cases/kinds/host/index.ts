import { token } from "dep";
import address from "remote/address";
import data from "remote/data";
import inline from "remote/inline";
import raw from "remote/raw";
import strict, { here } from "remote/strict";
import styled from "remote/styled";
import typed, { level } from "remote/typed";

declare const cases: (tests: Record<string, () => unknown>) => void;
declare const equal: (actual: unknown, expected: unknown) => void;
declare const same: (actual: unknown, expected: unknown) => void;

cases({
  TypeScript: () => {
    same(typed.token, token);
    equal(level, 2);
  },
  "a strict ES module": () => equal([strict, here], [true, "undefined"]),
  assets: async () => {
    const response = await fetch(address);
    const text = await response.text();
    equal(text.trim().slice(0, 4), "<svg");
    equal(raw, text);
    equal(inline.startsWith("data:image/svg+xml"), true);
    equal(new URL(address, location.href).pathname.includes("/remote/"), true);
  },
  JSON: () => equal(data, { name: "data", list: [1, 2] }),
  styles: () => {
    equal(styled, "1.0.0");
    equal(getComputedStyle(document.getElementById("root") as HTMLElement).color, "rgb(1, 2, 3)");
  },
});
