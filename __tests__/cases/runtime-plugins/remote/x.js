import "dep";
export default "x";
