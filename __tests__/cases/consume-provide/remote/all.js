import { id as absent } from "absent";
import { id as alias } from "alias";
import { id as dep } from "dep";
import { id as filtered } from "filtered";
import { id as lenient } from "lenient";
import { id as newer } from "newer";
import { id as scoped } from "scoped";
import { id as utils } from "utils/a";
import { id as own } from "utils/own";
import { id as store } from "./store.js";

export default { dep, alias, utils, newer, lenient, absent, store, scoped, filtered, own };
