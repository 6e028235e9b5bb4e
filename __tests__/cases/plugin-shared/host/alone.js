import { word } from "deep";

export default { name: "alone", errorLoadRemote: () => () => ({ word: word.replace("deep", "ui") }) };
