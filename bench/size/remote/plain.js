export default () => Object.assign(document.createElement("button"), { textContent: "not shared" });
