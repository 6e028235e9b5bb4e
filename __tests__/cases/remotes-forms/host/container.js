export const init = () => {};
export const get = (name) => Promise.resolve(() => ({ __esModule: true, default: `inside${name}` }));
