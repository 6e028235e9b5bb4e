// What is in the cart. Whoever imports `cart/store` gets this very module, so it is one store for the page.

import { nameOf, unitPrice } from "catalog/pricing";
import { useSyncExternalStore } from "react";

/** @type {Record<string, number>} quantities by product */
let quantities = {};
/** @type {Set<() => void>} */
const listeners = new Set();

const change = (next) => {
  quantities = Object.fromEntries(Object.entries(next).filter(([, quantity]) => quantity > 0));
  for (const listener of listeners) listener();
};

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const quantityOf = (id) => quantities[id] || 0;
export const add = (id, count = 1) => change({ ...quantities, [id]: quantityOf(id) + count });
export const empty = () => change({});

/** The quantities, for components: they render again when something changes. */
export const useCart = () => useSyncExternalStore(subscribe, () => quantities);

/** Names and prices are the catalog's business. */
export const lines = () =>
  Object.entries(quantities).map(([id, quantity]) => ({
    id,
    quantity,
    name: nameOf(id),
    cents: quantity * unitPrice(id, quantity),
  }));
export const total = () => lines().reduce((sum, line) => sum + line.cents, 0);
export const count = () => Object.values(quantities).reduce((sum, quantity) => sum + quantity, 0);
