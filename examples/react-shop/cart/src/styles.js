// This application brings its own styles to whatever page it is on.
import css from "./cart.css";

const style = document.createElement("style");
style.textContent = css;
document.head.append(style);
