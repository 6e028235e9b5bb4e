use crate::{Declared, Files, Producer, Settings, Wanted, declare};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

fn declared(text: &str) -> Declared {
    declare("/app/file.tsx", text, Some("react/jsx-runtime")).unwrap()
}

/// The declarations of `text` without line breaks, imports by number.
fn lines(text: &str) -> String {
    let text = declared(text).text.replace("__federation_rs_request_", "#").replace("__\"", "\"");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// JSX as declarations name it where it is the first import.
const JSX: &str = "import(\"#0\").JSX.Element";

#[test]
fn return_types_that_syntax_decides_are_written() {
    let element = format!("(): {JSX};");
    for (body, end) in [
        ("{ return <b/>; }", element.as_str()),
        ("{ return <><b/></>; }", &element),
        ("{ if (Math.random()) return null; return <b/>; }", &format!("(): null | {JSX};")),
        ("{ return Math.random() > 1 && <b/>; }", &format!("(): false | {JSX};")),
        ("{ return Math.random() > 1 ? <b/> : null; }", &format!("(): {JSX} | null;")),
        ("{}", "(): void;"),
        ("{ return; }", "(): void;"),
        ("{ console.log(() => { return 1; }); }", "(): void;"),
        ("{ throw new Error(); }", "(): void;"),
        ("{ return 1; }", "(): number;"),
        ("{ return \"a\"; }", "(): string;"),
        ("{ return -1; }", "(): number;"),
        ("{ return true; }", "(): boolean;"),
        ("{ return `a${1}`; }", "(): string;"),
        ("{ return 1 < 2; }", "(): boolean;"),
        ("{ if (Math.random()) return 1; }", "(): 1 | undefined;"),
        ("{ if (Math.random()) return 1; return; }", "(): 1 | undefined;"),
        ("{ if (Math.random()) return 1; else return 2; }", "(): 1 | 2;"),
        ("{ if (Math.random()) return true; return false; }", "(): boolean;"),
        ("{ for (;;) { return 1; } }", "(): number;"),
        ("{ try { return 1; } catch { return 1; } }", "(): number;"),
        ("{ try { return 1; } catch { } }", "(): 1 | undefined;"),
        ("{ switch (Math.random()) { case 1: return 1; default: return 2; } }", "(): 1 | 2;"),
        ("{ return known(); }", "(): Date;"),
        ("{ return is(1); }", "(): boolean;"),
        ("{ return new Map<string, number>(); }", "(): Map<string, number>;"),
        ("{ return { a: 1, b: [\"x\"], c() { return 1; } }; }", "(): { a: number; b: string[]; c(): number; };"),
        ("{ return 1 as number | string; }", "(): number | string;"),
    ] {
        let known = "function known(): Date { return new Date(); } function is(a: unknown): a is string { return true; }";
        let found = lines(&format!("export function f() {body} {known}"));
        assert!(found.contains(&format!("export declare function f{end}")), "{body} -> {found}");
    }
}

#[test]
fn async_functions_return_promises() {
    assert!(lines("export async function f() { return 1; }").contains("f(): Promise<number>;"));
    assert!(lines("export const f = async () => {};").contains("f: () => Promise<void>;"));
    assert_eq!(declared("export async function f(a: Promise<1>) { return a; }").issues.len(), 1);
    assert_eq!(declared("export async function f() { return 1 as Promise<1>; }").issues.len(), 1);
}

#[test]
fn what_only_a_checker_knows_is_any_and_an_issue() {
    for (text, line, name) in [
        ("\nexport const f = () => useState(1);", 2, "f"),
        ("export function f(a: number) { return a; }", 1, "f"),
        ("export function f(a: 1 | 2) { switch (a) { case 1: return 1; case 2: return 2; } }", 1, "f"),
        ("export const f = () => { throw new Error(); };", 1, "f"),
        ("export function* f() { yield 1; }", 1, "f"),
        ("export function f() { interface A {} return 1 as unknown as A; }", 1, "f"),
        ("export const a = b.c;", 1, "a"),
        ("export const a = { b: 1 } satisfies object;", 1, "a"),
        ("export const a = [];", 1, "a"),
        ("export const a = [{ b: 1 }, { c: 2 }];", 1, "a"),
        ("export const a = { ...b };", 1, "a"),
        ("export const { a } = b;", 1, "a"),
        ("export default styled.div``;", 1, "default"),
        ("export class A { b = c(); }", 1, "A"),
        ("export class A extends mixin(B) {}", 1, "A"),
        ("export const f = Math.random() ? { a: 1 } : { b: 1 };", 1, "f"),
    ] {
        let found = declared(text);
        assert_eq!(found.issues.len(), 1, "{text} -> {found:?}");
        assert_eq!((found.issues[0].line, found.issues[0].name.as_str()), (line, name), "{text}");
        assert!(found.text.contains("any"), "{text} -> {}", found.text);
    }
}

#[test]
fn what_nobody_sees_is_no_issue() {
    assert_eq!(declared("const f = () => useState(1); export const a: number = f()[0];").issues, []);
    assert_eq!(
        lines("import { b } from \"./b\"; const a = b(), c: number = a; export { c };"),
        "declare const c: number; export { c };"
    );
    assert_eq!(declared("export class A { private b = c(); #d = c(); private e() { return c(); } }").issues, []);
}

#[test]
fn constants_are_literals_and_variables_are_not() {
    assert_eq!(lines("export const a = 1, b = \"x\";"), "export declare const a = 1; export declare const b = \"x\";");
    assert_eq!(lines("export let a = 1, b = null;"), "export declare let a: number; export declare let b: any;");
    assert_eq!(lines("export const a = Math.random() ? 1 : 2;"), "export declare const a: 1 | 2;");
    assert_eq!(
        lines("export const a = { b: [1, \"x\"], c: null } as const;"),
        "export declare const a: { readonly b: readonly [1, \"x\"]; readonly c: null; };"
    );
    assert_eq!(lines("export const a = Symbol();"), "export declare const a: unique symbol;");
}

#[test]
fn parameters_keep_what_callers_see() {
    for (params, end) in [
        ("(a = 1)", "(a?: number): void;"),
        ("(a = 1, b: string)", "(a: number | undefined, b: string): void;"),
        ("(a: string = \"x\", b = true)", "(a?: string, b?: boolean): void;"),
        ("({ a = 1, b: { c = 2 } }: P)", "({ a, b: { c } }: P): void;"),
        ("(...a: string[])", "(...a: string[]): void;"),
        ("(a)", "(a: any): void;"),
        ("(this: Window, a?: number)", "(this: Window, a?: number): void;"),
    ] {
        let found = lines(&format!("export function f{params} {{}}"));
        assert!(found.contains(&format!("f{end}")), "{params} -> {found}");
        if !params.contains("this") {
            let arrow = lines(&format!("export const f = {params} => {{}};"));
            assert!(arrow.contains(&end.replace("): void", ") => void")), "{params} -> {arrow}");
        }
    }
}

#[test]
fn components_of_react_have_its_types() {
    let react =
        |code: &str| lines(&format!("import R, {{ memo, forwardRef as fr, createContext, lazy }} from \"react\"; {code}"));
    assert!(react("export const a = createContext<A | null>(null);").ends_with("a: import(\"#0\").Context<A | null>;"));
    assert!(react("export const a = R.createContext<A>(x);").ends_with("a: import(\"#0\").Context<A>;"));
    assert!(
        react("export default memo<P>(C);")
            .contains("_default: import(\"#0\").NamedExoticComponent<P>; export default _default;")
    );
    assert!(react("export const a = memo(({ b }: P) => <b/>);").ends_with("a: import(\"#0\").NamedExoticComponent<P>;"));
    assert!(
        react("export const a = fr<E, P>((p, r) => <b/>);")
            .contains("ForwardRefExoticComponent<import(\"#0\").PropsWithoutRef<P> &")
    );
    assert!(
        react("export const a = lazy(() => import(\"./b\"));").ends_with("LazyExoticComponent<typeof import(\"#1\").default>;")
    );
    // Another package's function of this name.
    assert_eq!(declared("import { memo } from \"other\"; export const a = memo<P>(C);").issues.len(), 1);
}

#[test]
fn functions_have_the_properties_that_they_get() {
    let found = lines("export function A() {} A.displayName = \"A\"; A.Item = B; function B(): void {}");
    assert!(
        found.contains("export declare function A(): void; export declare namespace A { export let displayName: string;"),
        "{found}"
    );
    assert!(found.contains("export let Item: typeof B;"), "{found}");
    let found = lines("export const A = () => {}; A.displayName = \"A\";");
    assert_eq!(found, "export declare const A: { () : void; displayName: string; };");
    let found = lines("export default function A() {} A.displayName = \"A\";");
    assert!(
        found.starts_with("declare function A(): void; declare namespace A {") && found.ends_with("export default A;"),
        "{found}"
    );
}

#[test]
fn defaults_are_noticed() {
    for text in [
        "export default 1;",
        "export default function () {}",
        "const a = 1; export { a as default };",
        "export { default } from \"./a\";",
    ] {
        assert!(declared(text).default, "{text}");
    }
    assert!(!declared("export * from \"./a\"; export const b = 1;").default);
}

#[test]
fn jsx_is_what_the_project_says() {
    let text = "export const a = () => <b/>;";
    assert!(declare("a.tsx", text, None).unwrap().text.contains("() => JSX.Element"));
    assert_eq!(declare("a.tsx", text, Some("preact/jsx-runtime")).unwrap().requests, ["preact/jsx-runtime"]);
    let pragma = format!("/** @jsxImportSource solid */\n{text}");
    assert_eq!(declare("a.tsx", &pragma, None).unwrap().requests, ["solid/jsx-runtime"]);
}

/// Files in memory.
struct Memory(BTreeMap<PathBuf, String>);

impl Memory {
    fn new(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(name, text)| (PathBuf::from(name), (*text).to_owned())).collect())
    }
}

impl Files for Memory {
    fn read(&self, path: &Path) -> Option<String> {
        self.0.get(path).cloned()
    }
    fn is_file(&self, path: &Path) -> bool {
        self.0.contains_key(path)
    }
    fn real(&self, path: &Path) -> Option<PathBuf> {
        // As workspaces link their packages.
        let name = path.strip_prefix("/work/app/node_modules").ok()?;
        Some(Path::new("/work/packages").join(name)).filter(|folder| self.is_file(&folder.join("package.json")))
    }
    fn stamp(&self, _: &Path) -> Option<(SystemTime, u64)> {
        None
    }
}

fn wanted(exposes: &[(&str, &str)]) -> Wanted {
    let project = Settings {
        context: PathBuf::from("/work/app"),
        alias: vec![
            ("~".to_owned(), vec!["/work/app/src".to_owned()]),
            ("exact$".to_owned(), vec!["/work/app/src/c.ts".to_owned()]),
        ],
        ..Settings::default()
    };
    let exposes = exposes.iter().map(|(key, file)| ((*key).to_owned(), (*file).to_owned())).collect();
    Wanted { project, exposes, ..Wanted::default() }
}

fn text_of(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    let text = files.get(name).unwrap_or_else(|| panic!("{name} among {:?}", files.keys()));
    String::from_utf8(text.clone()).unwrap()
}

#[test]
fn imports_lead_to_files_of_the_archive() {
    let files = Memory::new(&[
        (
            "/work/app/tsconfig.json",
            "{ \"extends\": \"./base\", \"compilerOptions\": { \"paths\": { \"@/*\": [\"./gen/*\", \"./src/*\"] } } }",
        ),
        ("/work/app/base.json", "{ \"extends\": \"./tsconfig.json\" }"),
        (
            "/work/app/src/a.ts",
            "export type * from \"@/b\"; export * from \"~/d\"; export * from \"exact\"; export * from \"ui/x\"; export * from \"lib\";",
        ),
        ("/work/app/src/b/index.ts", "export interface B { c: import(\"../c.js\").C }"),
        ("/work/app/src/c.ts", "export interface C {}"),
        ("/work/app/src/d.d.ts", "export declare const d: typeof import(\"./b\");"),
        ("/work/app/node_modules/ui/package.json", "{}"),
        ("/work/app/node_modules/lib/package.json", "{ \"version\": \"1.2.3\" }"),
        ("/work/packages/ui/package.json", "{ \"exports\": { \"./*\": { \"default\": \"./src/*.ts\" } } }"),
        ("/work/packages/ui/src/x.ts", "export const x = 1;"),
    ]);
    let produced =
        Producer::default().produce(&files, &wanted(&[("./a", "./src/a"), (".", "./src/c"), ("./gone", "./src/gone")]));
    let archive = crate::zip::read(&produced.zip).unwrap();
    let a = text_of(&archive, "compiled-types/app/src/a.d.ts");
    for request in ["./b/index.js", "./d.js", "./c.js", "../../packages/ui/src/x.js", "lib"] {
        assert!(a.contains(&format!("\"{request}\"")), "{request} in {a}");
    }
    assert!(text_of(&archive, "compiled-types/app/src/b/index.d.ts").contains("import(\"../c.js\").C"));
    for (stub, file) in [("a.d.ts", "a"), ("index.d.ts", "c")] {
        let text = format!("export * from \"./compiled-types/app/src/{file}.js\";\nexport declare const __esModule: true;\n");
        assert_eq!(text_of(&archive, stub), text);
    }
    assert_eq!(produced.packages, BTreeMap::from([("lib".to_owned(), Some("1.2.3".to_owned()))]));
    assert!(produced.api.starts_with("export type RemoteKeys = 'REMOTE_ALIAS_IDENTIFIER' | 'REMOTE_ALIAS_IDENTIFIER/a';"));
    let problems = produced.problems.join("\n");
    assert!(problems.contains("\"./gone\" has no types") && problems.contains("extends itself"), "{problems}");
}

#[test]
fn other_languages_and_broken_files_are_any_by_name() {
    let files = Memory::new(&[
        ("/work/app/a.ts", "export * from \"./b.js\"; export { default } from \"./c.vue\"; export * from \"./d\";"),
        ("/work/app/b.js", "export const one = 1; export default 2;"),
        ("/work/app/c.vue", "<template/>"),
        ("/work/app/d.ts", "export const two = ;"),
    ]);
    let produced = Producer::default().produce(&files, &wanted(&[("./a", "./a.ts")]));
    let archive = crate::zip::read(&produced.zip).unwrap();
    assert!(text_of(&archive, "compiled-types/b.d.ts").contains("one_ as one"));
    assert!(text_of(&archive, "compiled-types/c.vue.d.ts").contains("DefineComponent"));
    assert_eq!(produced.missing.len(), 3);
    assert_eq!(produced.warnings().len(), 1);
}

#[test]
fn no_expose_leaves_the_archive() {
    let files = Memory::new(&[("/work/app/a.ts", "export {};")]);
    for key in ["../a", "./../a", "./a/../../b", "/a", "./C:/a", "./a\\b", "./a//b"] {
        let produced = Producer::default().produce(&files, &wanted(&[(key, "./a.ts")]));
        assert!(crate::zip::read(&produced.zip).is_ok(), "{key}");
        assert_eq!(produced.problems.len(), 1, "{key}");
    }
}

#[test]
fn what_a_compiler_made_takes_the_place() {
    let files = Memory::new(&[
        ("/work/app/a.ts", "export const a = make(); export default 1;"),
        ("/work/app/b.ts", "export interface B {}"),
    ]);
    let mut producer = Producer::default();
    let mut asked = wanted(&[("./a", "./a.ts")]);
    let produced = producer.produce(&files, &asked);
    assert_eq!(produced.incomplete, [PathBuf::from("/work/app/a.ts")]);
    asked.compiled.insert(PathBuf::from("/work/app/a.ts"), "export declare const a: import(\"./b\").B;".to_owned());
    let produced = producer.produce(&files, &asked);
    assert!(produced.incomplete.is_empty() && produced.warnings().is_empty());
    let archive = crate::zip::read(&produced.zip).unwrap();
    assert!(text_of(&archive, "compiled-types/a.d.ts").contains("import(\"./b.js\").B"));
    assert!(archive.contains_key("compiled-types/b.d.ts") && !text_of(&archive, "a.d.ts").contains("default }"));
}

#[test]
fn names_of_functions_hide_those_of_the_file() {
    let found =
        declared("function a(): void {} export function f() { const a = 1; return a; } export const g = (a: number) => a;");
    assert_eq!(found.issues.len(), 2, "{found:?}");
    let found = declared("import { Date } from \"./date\"; export const f = () => new Date();");
    assert_eq!(found.issues.len(), 1, "{found:?}");
}
