export default "fine";
