import { add, useCart } from "./store.js";
import "./styles.js";

/** @param {{ id: string, name: string }} props */
export default ({ id, name }) => {
  const quantity = useCart()[id];
  return (
    <button
      type="button"
      className="add"
      data-app="cart"
      aria-label={`Add ${name} to cart${quantity ? `, ${quantity} in cart` : ""}`}
      onClick={() => add(id)}
    >
      Add to cart
      {quantity ? <b>{quantity}</b> : null}
    </button>
  );
};
