export interface Currency {
  sign: string;
}
export const format = (value: number) => `${value}`;
