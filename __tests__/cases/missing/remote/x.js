import nowhere from "nowhere";

export default () => nowhere;
