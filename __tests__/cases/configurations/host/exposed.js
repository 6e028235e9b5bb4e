export default "exposed";
