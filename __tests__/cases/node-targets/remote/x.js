import { token } from "dep";

export default token;
export const lazy = () => import("./lazy");
