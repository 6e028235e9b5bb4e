import { count, useCart } from "cart/store";

/** How many pieces there are, from the store that the cart exposes. */
function Count() {
  useCart();
  const pieces = count();
  return (
    <output className="count">
      {pieces} {pieces === 1 ? "piece" : "pieces"}
    </output>
  );
}

export default () => (
  <header className="top">
    <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
      <path d="M4 28V16a12 12 0 0 1 24 0v12h-7v-9a5 5 0 0 0-10 0v9z" fill="var(--cart)" />
    </svg>
    <div className="brand">
      <h1>Kiln</h1>
      <p>Three applications on one page, built apart, by two bundlers</p>
    </div>
    <label className="borders">
      <input type="checkbox" /> Show borders
    </label>
    <Count />
  </header>
);
