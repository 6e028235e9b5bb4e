export { default } from "react";
