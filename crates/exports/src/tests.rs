use super::Exports;

fn read(file: &str, text: &str) -> Option<Exports> {
    super::read(&[(file.to_owned(), text.to_owned())]).pop()?
}

fn own(file: &str, text: &str) -> Vec<String> {
    let Exports { own, all, from } = read(file, text).unwrap_or_else(|| panic!("{text}: not known"));
    assert!(all.is_empty() && from.is_empty(), "{text}");
    own.into_iter().collect()
}

#[test]
fn names_the_exports_of_es_modules() {
    for (text, names) in [
        ("export const a = 1, b = 2; export let c; export var d;", "a b c d"),
        ("export function f() {} export class C {} export async function* g() {}", "C f g"),
        ("export const { a, b: { c = 1, ...d }, ['x']: e = f } = o, [g, , h = i, ...j] = p;", "a c d e g h j"),
        ("const a = 1, b = 2; export { a, b as default, a as 'with space' };", "a default with space"),
        ("export default 1;", "default"),
        ("export default function () {}", "default"),
        ("export default class {}", "default"),
        ("export * as all from './x'; export { y, default as z } from './y';", "all y z"),
        ("import x from './x'; export { x };", "x"),
        ("export const Button = () => <button>{1}</button>;", "Button"),
        ("@deco export class A { @field x = 1; }", "A"),
        ("import './x';", ""),
        ("export {};", ""),
        ("export v from './v';", "v"),
    ] {
        assert_eq!(own("x.js", text).join(" "), names, "{text}");
    }
}

#[test]
fn leaves_out_types() {
    for (text, names) in [
        ("export interface A { x: number } export type B = A; export const c = 1 as unknown as B;", "c"),
        ("export declare const a: number; export declare function b(): void; export declare class C {}", ""),
        (
            "export enum E { A } export const enum F { B } export namespace N { export const x = 1 } export abstract class C {}",
            "C E F N",
        ),
        ("interface A {} type B = 1; const c = 1; export { A, type B, c };", "c"),
        ("export type { A } from './a'; export type * from './b'; import type { C } from './c'; export { C };", ""),
        ("interface A {} export default A;", ""),
        ("export default interface A {}", ""),
        ("interface Both {} const Both = 1; export { Both };", "Both"),
        ("export function f(): void; export function f(x?: number): void {}", "f"),
    ] {
        assert_eq!(own("x.ts", text).join(" "), names, "{text}");
    }
    assert_eq!(own("x.tsx", "export const A = <T,>(p: T) => <b>{String(p)}</b>; export type P = {};"), ["A"]);
    assert_eq!(own("x.ts", "export const a = <any>b;"), ["a"]);
}

#[test]
fn tells_what_comes_from_others() {
    let exports = read("x.js", "export * from './a'; export * from 'b'; export const c = 1;").unwrap();
    assert_eq!(exports.all.iter().map(|all| all.request.as_str()).collect::<Vec<_>>(), ["./a", "b"]);
    // In TypeScript these may be types.
    let exports = read("x.ts", "export { A, B as C } from './a'; import D, { E as F } from './d'; export { D, F };").unwrap();
    let from: Vec<String> = exports.from.iter().map(|from| format!("{} {} {}", from.name, from.imported, from.request)).collect();
    assert_eq!(from, ["A A ./a", "C B ./a", "D default ./d", "F E ./d"]);
    assert!(exports.own.is_empty());
}

#[test]
fn names_what_common_js_tells() {
    for (text, names) in [
        ("exports.a = 1; module.exports.b = 2; exports['c d'] = 3;", "a b c d default"),
        ("module.exports = { a, b: 1, 'c': 2, d() {}, get e() { return 1 } };", "a b c d default e"),
        ("Object.defineProperty(exports, '__esModule', { value: true }); exports.a = exports.b = void 0; exports.a = 1;", "a b"),
        ("Object.defineProperty(exports, \"x\", { enumerable: true, get: function () { return y.x; } });", "default x"),
        (
            "if (typeof exports === 'object') exports.a = 1; exports.b = exports.a; if (module.hot) module.hot.accept();",
            "a b default",
        ),
        ("console.log(1);", ""),
        ("", ""),
    ] {
        assert_eq!(own("x.js", text).join(" "), names, "{text}");
    }
    let exports = read("x.js", "if (p) { module.exports = require('./a'); } else { module.exports = require('./b'); }").unwrap();
    assert_eq!(
        exports.all.iter().map(|all| (all.request.as_str(), all.default)).collect::<Vec<_>>(),
        [("./a", true), ("./b", true)]
    );
    let text = "Object.defineProperty(exports, '__esModule', { value: true }); tslib_1.__exportStar(require('./a'), exports);";
    let exports = read("x.js", text).unwrap();
    assert_eq!((exports.own.len(), exports.all.len(), exports.all[0].default), (0, 1, false));
}

#[test]
fn says_when_it_cannot_be_known() {
    for (file, text) in [
        ("x.js", "module.exports = function () {};"),
        ("x.js", "module.exports = { ...a };"),
        ("x.js", "exports[name] = 1;"),
        ("x.js", "Object.assign(exports, a);"),
        ("x.js", "(function (e) { e.a = 1; })(exports);"),
        ("x.js", "const m = module; m.exports.a = 1;"),
        ("x.js", "Object.keys(x).forEach(k => Object.defineProperty(exports, k, {}));"),
        ("x.js", "export const a = ;"),
        ("x.ts", "const a = 1; export = a;"),
        ("x.vue", "<template></template>"),
        ("x", "export const a = 1"),
        ("x.json", "{}"),
    ] {
        assert_eq!(read(file, text), None, "{file}: {text}");
    }
}

#[test]
fn survives_deep_and_odd_text() {
    for (before, middle, after) in [
        ("(", "1", ")"),
        ("[", "", "]"),
        ("{a:", "1", "}"),
        ("!", "1", ""),
        ("1+", "1", ""),
        ("a?b:", "1", ""),
        ("a=", "1", ""),
        ("b=>", "1", ""),
        ("`${", "1", "}`"),
    ] {
        for count in [1000, 4000, 20_000] {
            let text = format!("export const a = {}{middle}{};", before.repeat(count), after.repeat(count));
            if let Some(exports) = read("x.js", &text) {
                assert_eq!(exports.own.into_iter().collect::<Vec<_>>(), ["a"]);
            }
        }
    }
    assert!(read("x.js", &format!("export const a = {}1{};", "(".repeat(1000), ")".repeat(1000))).is_some());
    for text in ["\u{feff}export const a = 1;", "#!/usr/bin/env node\nexport const a = 1;"] {
        assert_eq!(own("x.js", text), ["a"], "{text}");
    }
    assert_eq!(own("x.js", "export const größe = 1, \\u0061b = 2;"), ["ab", "größe"]);
}
