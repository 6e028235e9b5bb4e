import call from "strict";

export default call();
