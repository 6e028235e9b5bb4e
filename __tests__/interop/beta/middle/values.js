export { answer, default, React } from "deep/values";
