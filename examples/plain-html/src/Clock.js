import { clock } from "phrases";

/** Keeps the time in `element`. @param {HTMLElement} element */
export const start = (element) => {
  const tick = () => {
    element.textContent = clock(new Date());
  };
  tick();
  setInterval(tick, 1000);
};
