// What has to be true of the shop's page.

/** @param {import("../tools/check").Visit} visit */
module.exports = async ({ page, urls, example, requests, scripts, fact, screenshot }) => {
  const text = (/** @type {string} */ selector) => page.locator(selector).first().textContent();
  const clickAdd = () => page.click('[data-product="mug"] .add');
  const asked = (/** @type {string} */ url) => requests().filter((request) => request === url).length;

  await page.waitForSelector(".cards");
  for (const [app, { bundler }] of Object.entries(example.applications)) {
    const badge = await text(`.region[data-app="${app}"] .badge`);
    fact(`${app} renders its region, built by ${bundler}`, badge === `${app} · built by ${bundler}`, badge);
  }

  const buttons = await page.locator('[data-app="catalog"] .card [data-app="cart"]').count();
  fact("nested: the catalog's 6 cards have the cart's button", buttons === 6, buttons);
  const entries = ["catalog", "cart"].map((app) => asked(`${urls[app]}/remoteEntry.js`));
  fact("both remote entries were loaded once, from their own origins", entries.join() === "1,1", entries);

  fact("the cart begins empty", (await text(".count")) === "0 pieces", await text(".count"));
  await clickAdd();
  const line = await text('[data-app="cart"] [data-line="mug"]');
  fact(
    "a click in the catalog puts a line into the cart's panel",
    /Harbour mug[\s\S]*1[\s\S]*€24\.00/.test(line),
    line,
  );
  fact("and counts in the host's header", (await text(".count")) === "1 piece", await text(".count"));

  await clickAdd();
  await clickAdd();
  const price = await text('[data-product="mug"] .price');
  fact("circular: catalog/pricing sees 3 mugs in cart/store and lowers the price", price === "€21.60", price);
  const total = await text(".total .price");
  fact("circular: cart/store has its total from catalog/pricing", total === "€64.80", total);

  const reacts = await page.evaluate(async () => {
    const { catalog, cart } = /** @type {any} */ (window);
    const [one, other] = await Promise.all([catalog.get("./react"), cart.get("react")]);
    return { same: one().default === other().default, host: document.querySelector("[data-reacts]")?.textContent };
  });
  const expected = `React ${require("react").version}: one object for three applications.`;
  fact("one React: both containers give the same object", reacts.same);
  fact("one React: the host has that object too", reacts.host === expected, reacts.host);
  // Each names a function that only this package defines.
  for (const [name, mark] of Object.entries({ React: ".cloneElement=", "React DOM": ".flushSync=" })) {
    const copies = (await scripts()).filter((script) => script.includes(mark)).length;
    fact(`${name} was downloaded once`, copies === 1, copies);
  }

  await page.click('[data-product="teapot"] .add');
  await page.click('[data-product="bowl"] .add');
  await page.mouse.move(0, 0);
  await screenshot();

  const before = requests().length;
  await page.click(".region .checkout");
  await page.waitForSelector("dialog[open]");
  const later = requests().slice(before);
  fact(
    "import(): the checkout came when it was asked for",
    later.some((url) => url.startsWith(urls.cart)),
    later,
  );
  await page.click("dialog .checkout");
  const thanks = await text("dialog");
  fact("the checkout reads the same store", thanks.includes("5 pieces"), thanks);
  await page.click("dialog .quiet");
  fact("and empties it", (await text(".count")) === "0 pieces", await text(".count"));
};
