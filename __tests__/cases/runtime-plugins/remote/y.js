export default "y";
