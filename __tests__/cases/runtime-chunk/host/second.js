import { token } from "dep";

window.second = token;
