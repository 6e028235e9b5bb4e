import "./styles.js";

const format = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" });

/** @param {{ cents: number }} props */
export default ({ cents }) => (
  <span className="price" data-app="catalog">
    {format.format(cents / 100)}
  </span>
);
