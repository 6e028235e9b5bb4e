import { which } from "kit";

export default which;
