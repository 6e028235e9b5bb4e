// The cart beside the products; names and prices come from the catalog.

import Price from "catalog/Price";
import Region from "../../Region.jsx";
import { add, lines, total, useCart } from "./store.js";
import "./styles.js";

const Line = ({ line }) => (
  <li data-line={line.id}>
    <span className="name">{line.name}</span>
    <span className="stepper">
      <button type="button" aria-label={`One ${line.name} less`} onClick={() => add(line.id, -1)}>
        −
      </button>
      <output>{line.quantity}</output>
      <button type="button" aria-label={`One ${line.name} more`} onClick={() => add(line.id)}>
        +
      </button>
    </span>
    <Price cents={line.cents} />
  </li>
);

/** @param {{ onCheckout(): void }} props */
export default ({ onCheckout }) => {
  useCart();
  const all = lines();
  return (
    <Region app="cart" title="Your cart">
      {all.length === 0 ? (
        <p className="empty">Nothing in here yet. The buttons on the products are part of this application.</p>
      ) : (
        <ul className="lines">
          {all.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      <p className="total">
        Total <Price cents={total()} />
      </p>
      <button type="button" className="checkout" disabled={all.length === 0} onClick={onCheckout}>
        Check out
      </button>
    </Region>
  );
};
