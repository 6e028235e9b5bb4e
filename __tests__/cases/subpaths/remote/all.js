import { id } from "pkg";
import { id as a } from "pkg/a";
import { id as b } from "pkg/deep/b";
import { id as excluded } from "pkg/excluded";
import { id as own } from "pkg/own";

export default [id, a, b, own, excluded];
