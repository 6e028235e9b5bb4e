import { word } from "ui";

export const fallback = () => ({ word });
