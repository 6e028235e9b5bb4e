import token from "./common";

window.second = token;
