window.ran = (window.ran || 0) + 1;
export default "none";
