await new Promise((done) => setTimeout(done, 20));
export const local = "local";
