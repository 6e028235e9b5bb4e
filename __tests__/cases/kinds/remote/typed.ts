import { token } from "dep";

export interface Shown {
  readonly token: unknown;
}
enum Level {
  Low = 1,
  High,
}
const shown: Shown = { token };
export default shown;
export const level: Level = Level.High;
