export default "spare of remote";
