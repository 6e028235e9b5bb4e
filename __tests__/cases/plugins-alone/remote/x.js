export default "remote";
