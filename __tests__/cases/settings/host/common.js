import { token } from "dep";
import { used } from "lib";

export default { token, used };
