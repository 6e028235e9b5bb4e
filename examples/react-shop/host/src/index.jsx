// The entry. It imports two remotes and React like any other module and needs no bootstrap file: the plugin lets the
// entry wait until they are there.

import CartPanel from "cart/CartPanel";
import ProductList from "catalog/ProductList";
import { lazy, Suspense, useState } from "react";
import { createRoot } from "react-dom/client";
import Facts from "./Facts.jsx";
import Header from "./Header.jsx";

const Checkout = lazy(() => import("cart/Checkout"));

function Shop() {
  const [checkingOut, setCheckingOut] = useState(false);
  return (
    <>
      <Header />
      <main>
        <ProductList />
        <aside>
          <CartPanel onCheckout={() => setCheckingOut(true)} />
        </aside>
      </main>
      <Facts />
      {checkingOut ? (
        <Suspense fallback={null}>
          <Checkout onClose={() => setCheckingOut(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

createRoot(document.getElementById("root")).render(<Shop />);
