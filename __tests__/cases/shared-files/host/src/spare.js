export default "spare of host";
