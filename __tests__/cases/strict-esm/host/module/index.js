import cjs, { version } from "cjs";
import esm, { name } from "esm";
import remote, { named } from "remote/x";

export const fromModule = [remote, named, version, cjs.version === version, esm, name];
