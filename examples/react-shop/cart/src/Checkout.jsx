// Loaded when somebody checks out, not before.

import Price from "catalog/Price";
import { useEffect, useRef, useState } from "react";
import { count, empty, total } from "./store.js";
import "./styles.js";

/** @param {{ onClose(): void }} props */
export default ({ onClose }) => {
  const dialog = useRef(null);
  const [ordered, setOrdered] = useState(0);
  useEffect(() => dialog.current.showModal(), []);
  const order = () => {
    setOrdered(count());
    empty();
  };
  return (
    <dialog ref={dialog} className="dialog" data-app="cart" aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{ordered ? "Thank you" : "Place your order?"}</h2>
      {ordered ? (
        <p>{ordered === 1 ? "One piece is" : `${ordered} pieces are`} on the way to nobody: this shop is an example.</p>
      ) : (
        <p>
          {count() === 1 ? "One piece" : `${count()} pieces`}, <Price cents={total()} /> in all.
        </p>
      )}
      <div>
        <button type="button" className="quiet" onClick={() => dialog.current.close()}>
          {ordered ? "Close" : "Not yet"}
        </button>
        {ordered ? null : (
          <button type="button" className="checkout" onClick={order}>
            Place order
          </button>
        )}
      </div>
    </dialog>
  );
};
