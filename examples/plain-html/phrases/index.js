// The widgets' own words.

export const hello = (name) => `Good day, ${name}.`;
export const clock = (date) => `It is ${date.toLocaleTimeString("en-GB")}.`;
