// What the page can tell about itself.

import cartReact from "cart/react";
import catalogReact from "catalog/react";
import React from "react";
import Region from "../../Region.jsx";

/** How many React objects the three applications have. */
const reacts = new Set([React, catalogReact, cartReact]).size;

export default () => (
  <footer>
    <Region app="host" title="Behind the counter">
      <dl>
        <div>
          <dt>One React</dt>
          <dd data-reacts={reacts}>
            React {React.version}: {reacts === 1 ? "one object" : `${reacts} objects`} for three applications.
          </dd>
        </div>
        <div>
          <dt>No bootstrap file</dt>
          <dd>The entry imports remotes and React statically. It waits for them by itself.</dd>
        </div>
        <div>
          <dt>Nested</dt>
          <dd>This page has the catalog, the catalog has the cart’s buttons, the cart has the catalog’s prices.</dd>
        </div>
        <div>
          <dt>Circular</dt>
          <dd>
            <code>cart/store</code> imports <code>catalog/pricing</code>, which imports <code>cart/store</code>.
          </dd>
        </div>
      </dl>
    </Region>
  </footer>
);
