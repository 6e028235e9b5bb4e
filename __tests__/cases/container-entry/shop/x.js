import { both } from "./both";

export default `x of ${both}`;
