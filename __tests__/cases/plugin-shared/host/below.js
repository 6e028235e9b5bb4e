import { fallback } from "./fallback";

export default { name: "below", errorLoadRemote: () => fallback };
