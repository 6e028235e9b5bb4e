import { name } from "b/middle";

// Read late: the circle is not closed while modules evaluate.
export const inner = () => `inner, below ${name}`;
