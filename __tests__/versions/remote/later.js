export const named = 42;
export default "later";
