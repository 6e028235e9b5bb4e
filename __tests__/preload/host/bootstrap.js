import { name } from "remote/a";

document.title = name;
