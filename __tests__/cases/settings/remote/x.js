import { token } from "dep";
import { used } from "lib";

export default token;
export { used };
export const lazy = () => import("./lazy");
