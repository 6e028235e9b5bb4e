// A remote in TypeScript, whose exposes need what syntax decides, and its build.

const fs = require("node:fs");
const path = require("node:path");
const { ModuleFederationPlugin } = require("../..");
const { BUNDLERS, build, messages } = require("../support/bundlers");
const { writeApp } = require("../support/small-app");

const OUTPUT = path.join(__dirname, "..", ".output", "remote-types");

/** @type {Record<string, string>} */
const FILES = {
  "package.json": JSON.stringify({ name: "shop", version: "1.0.0", private: true }),
  "tsconfig.json": `{
    // As projects have it.
    "extends": ["./tsconfig.base.json"],
    "compilerOptions": { "jsx": "react-jsx", "strict": true, "paths": { "@/*": ["./src/*"] }, },
  }`,
  "tsconfig.base.json": `{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "skipLibCheck": true } }`,
  "src/main.ts": "export {};",
  "src/components/Cart.tsx": `
    import { Item } from "@/items";
    import { Price } from "aliased/Price";
    import { Money } from "workspace-money";
    import "./cart.css";
    export interface CartProps { items: Item[]; currency: Money; onBuy?(item: Item): void }
    /** What somebody is about to buy. */
    export default function Cart({ items = [], onBuy }: CartProps) {
      if (items.length === 0) return null;
      return <ul>{items.map((item) => <li key={item.id} onClick={() => onBuy?.(item)}><Price of={item} /></li>)}</ul>;
    }
    Cart.displayName = "Cart";
  `,
  "src/components/cart.css": "",
  "src/items.ts": `
    export interface Item { id: number; title: string }
    export const EMPTY: Item[] = [];
    export const first = (items: Item[]): Item | undefined => items[0];
    export async function load(id: number) { await id; }
  `,
  "src/shared/Price.tsx": `
    import { createContext, forwardRef, memo } from "react";
    import type { Item } from "../items";
    export const Currency = createContext<"EUR" | "USD">("EUR");
    export const Price = memo(({ of }: { of: Item }) => <b>{of.title}</b>);
    export const Field = forwardRef<HTMLInputElement, { label: string }>((props, ref) => <input ref={ref} title={props.label} />);
    export const Bare = () => <i />;
  `,
  "src/named.ts": "export const answer = 42; export type { Item } from './items'; export * from './items.js';",
  "src/hook.ts":
    "import { useState } from 'react';\nexport const fine: number = 1;\nexport const useCount = () => useState(0);\n",
  "src/index.ts": "export { default as Cart } from './components/Cart';",
  "../money/package.json": JSON.stringify({ name: "workspace-money", exports: { ".": "./src/index.ts" } }),
  "../money/src/index.ts": "export type Money = { amount: number; currency: 'EUR' | 'USD' };",
};

const EXPOSES = {
  ".": "./src/index",
  "./Cart": "./src/components/Cart",
  "./Price": "./src/shared/Price.tsx",
  "./named": "./src/named",
  "./util/hook": "./src/hook.ts",
};

const SCRIPTS = {
  test: /\.tsx?$/,
  loader: require.resolve("swc-loader"),
  options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
};

/**
 * @param {string} bundlerName
 * @param {{ name?: string, files?: Record<string, string>, federation?: object, root?: string }} [how] `files`: others than
 *   these; `root`: a folder elsewhere
 */
async function buildRemote(bundlerName, { name = "remote", files = FILES, federation, root: elsewhere } = {}) {
  const root = elsewhere || path.join(OUTPUT, `${bundlerName}-${name}`);
  const folder = path.join(root, "shop");
  fs.rmSync(root, { recursive: true, force: true });
  writeApp(folder, files);
  const linked = path.join(folder, "node_modules");
  fs.mkdirSync(linked, { recursive: true });
  // As package managers link a package of the workspace.
  if (files["../money/package.json"])
    fs.symlinkSync(path.join(root, "money"), path.join(linked, "workspace-money"), "junction");
  const options = {
    name: "shop",
    filename: "remoteEntry.js",
    exposes: EXPOSES,
    types: true,
    manifest: true,
    ...federation,
  };
  const stats = await build(BUNDLERS[bundlerName], {
    mode: "development",
    context: folder,
    entry: "./src/main",
    output: { path: path.join(folder, "dist"), publicPath: "auto" },
    resolve: {
      // React, for remotes elsewhere.
      modules: ["node_modules", path.join(__dirname, "..", "..", "node_modules")],
      extensions: [".tsx", ".ts", ".js"],
      extensionAlias: { ".js": [".ts", ".tsx", ".js"] },
      alias: { "@": path.join(folder, "src"), aliased: path.join(folder, "src/shared") },
    },
    module: { rules: [SCRIPTS, { test: /\.css$/, type: "asset/source" }] },
    plugins: [new ModuleFederationPlugin(options)],
  });
  const read = (/** @type {string} */ file) => fs.readFileSync(path.join(folder, "dist", file));
  return { folder, read, errors: messages(stats, "errors"), warnings: messages(stats, "warnings") };
}

module.exports = { EXPOSES, FILES, OUTPUT, buildRemote };
