export const value = `y of ${VERSION}`;
