import "./styles.css";
import { version } from "dep";

export default version;
