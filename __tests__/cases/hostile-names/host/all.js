import key0 from "key-0";
import key1 from "key-1";
import key2 from "key-2";
import key3 from "key-3";
import key4 from "key-4";
import scope0 from "scope-0";
import scope1 from "scope-1";
import scope2 from "scope-2";
import scope3 from "scope-3";
import scope4 from "scope-4";
import version0 from "version-0";
import version1 from "version-1";
import version2 from "version-2";
import version3 from "version-3";
import version4 from "version-4";

export const scopes = [scope0, scope1, scope2, scope3, scope4];
export const keys = [key0, key1, key2, key3, key4];
export const versions = [version0, version1, version2, version3, version4];
