export default () => require("nowhere");
