import dep from "dep";
export default `${dep} late`;
