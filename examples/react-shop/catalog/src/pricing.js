// What things cost. A circle across two containers: cart/store imports this module for its total, and this module
// imports cart/store for what the customer has taken already. Both only use the other inside of functions, so, as in
// one build, it does not matter which of them runs first.

import { quantityOf } from "cart/store";
import { product } from "./products.js";

export const BULK = 3;

/** Cents for each piece of `quantity`: three or more are ten per cent off. */
export const unitPrice = (id, quantity) => product(id).price * (quantity >= BULK ? 0.9 : 1);

/** Cents for each piece, given what is in the cart right now. */
export const priceInCart = (id) => unitPrice(id, quantityOf(id));

export const nameOf = (id) => product(id).name;
