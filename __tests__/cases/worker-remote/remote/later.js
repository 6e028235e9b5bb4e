export default "from the remote's own folder";
