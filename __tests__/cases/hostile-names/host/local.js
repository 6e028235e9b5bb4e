export default "of host";
