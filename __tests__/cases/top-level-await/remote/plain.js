export const plain = "plain";
