import { token } from "dep";

export default token;
