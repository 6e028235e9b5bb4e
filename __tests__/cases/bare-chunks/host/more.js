// More than a placeholder: this has a file.
import * as dep from "dep";
import { name } from "remote/a";

export { dep, name };
