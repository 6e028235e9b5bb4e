export default "odd";
