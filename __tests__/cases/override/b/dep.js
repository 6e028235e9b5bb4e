export * as dep from "dep";
export { version as other } from "other";
