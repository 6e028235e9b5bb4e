import "plain";

export interface Money {
  amount: number;
}
export const zero: Money = { amount: 0 };
export enum Rounding {
  Up,
  Down,
}
export default zero;
