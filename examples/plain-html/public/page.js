// What the page does with the container. The steps are those that the page shows.

const { widgets } = window;
const withOurs = !location.search.includes("words=theirs");
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

document.getElementById(withOurs ? "ours" : "theirs").setAttribute("aria-current", "page");

/** Takes the place of the package `phrases`. */
const pirate = {
  hello: (name) => `Ahoy, ${name}!`,
  clock: (date) => `Arr, ’tis ${date.toLocaleTimeString("en-GB")}.`,
};

document.querySelector("[data-override]").toggleAttribute("data-off", !withOurs);
if (withOurs) widgets.override({ phrases: () => Promise.resolve(() => pirate) });
show("override", withOurs ? "Replaced" : "Left as it is");

const factory = await widgets.get("Greeting");
const { default: greeting } = factory();
show("greeting", greeting("Ada"));

const again = await widgets.get("./Greeting");
show("same", String(again() === factory()));

const clock = (await widgets.get("Clock"))();
clock.start(document.querySelector("#clock"));
