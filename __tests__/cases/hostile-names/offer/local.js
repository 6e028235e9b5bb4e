export default "of offer";
