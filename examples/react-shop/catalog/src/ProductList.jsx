// The products, each with a button that another application brings.

import AddButton from "cart/AddButton";
import { useCart } from "cart/store";
import Region from "../../Region.jsx";
import Art from "./Art.jsx";
import Price from "./Price.jsx";
import { BULK, priceInCart } from "./pricing.js";
import { products } from "./products.js";
import "./styles.js";

function Card({ product }) {
  const quantity = useCart()[product.id] || 0;
  const missing = BULK - quantity;
  return (
    <li className="card" data-product={product.id}>
      <Art id={product.id} tone={product.tone} />
      <h3>{product.name}</h3>
      <p>{product.text}</p>
      <div className="offer">
        <Price cents={priceInCart(product.id)} />
        <small data-reached={missing <= 0}>
          {missing <= 0 ? "10% off" : quantity ? `${missing} more: 10% off` : `${BULK} for 10% off`}
        </small>
      </div>
      <AddButton id={product.id} name={product.name} />
    </li>
  );
}

export default () => (
  <Region app="catalog" title="Stoneware">
    <ul className="cards">
      {products.map((product) => (
        <Card key={product.id} product={product} />
      ))}
    </ul>
  </Region>
);
