await null;
throw new Error("it fails");
export const never = "never";
