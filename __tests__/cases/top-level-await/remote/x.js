import { name } from "slow";

await new Promise((done) => setTimeout(done, 20));
export const x = `x ${name}`;
export default "default of x";
