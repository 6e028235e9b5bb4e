import { a } from "dep";
import type { Money } from "./money";

export interface Props {
  price: Money;
}
export type Sizes = "s" | "m";
export { type Currency, format as formatted } from "./format";
export * from "./money";
export default function Cart(_props: Props) {
  return [a];
}
export const lazy = () => import("./later");
