export * from "nobody";
