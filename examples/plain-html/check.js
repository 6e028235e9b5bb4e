// What has to be true of the plain HTML page.

/** @param {import("../tools/check").Visit} visit */
module.exports = async ({ page, urls, requests, fact, screenshot }) => {
  const text = (/** @type {string} */ id) => page.locator(`#${id}`).textContent();
  const ready = () => page.waitForFunction(() => document.getElementById("clock")?.textContent !== "…");

  await ready();
  const greeting = await text("greeting");
  fact('get("Greeting") gives a factory; the override took effect', greeting === "Ahoy, Ada!", greeting);
  fact('get("./Greeting") gives the same module', (await text("same")) === "true", await text("same"));
  const clock = await text("clock");
  fact("the override holds for the next module too", /^Arr, ’tis \d\d:\d\d:\d\d\.$/.test(clock), clock);
  await page.waitForFunction((before) => document.getElementById("clock")?.textContent !== before, clock);
  fact("the clock goes on", true);
  const rejection = await page.evaluate(() =>
    /** @type {any} */ (window).widgets.get("Nothing").catch((/** @type {Error} */ error) => error.message),
  );
  fact("an unknown name is rejected", /Nothing.* does not exist in container/.test(rejection), rejection);
  await screenshot();

  const withOverride = new Set(requests().filter((url) => url.endsWith(".js")));
  await page.goto(`${urls.widgets}/?words=theirs`);
  await ready();
  const own = await text("greeting");
  fact("without an override the widgets use their own package", own === "Good day, Ada.", own);
  const more = [...new Set(requests())].filter((url) => url.endsWith(".js") && !withOverride.has(url));
  fact("which nobody had downloaded before", more.length === 1, more);
};
