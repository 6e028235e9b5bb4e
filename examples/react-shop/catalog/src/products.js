// What the shop sells. Prices in cents.

export const products = [
  { id: "mug", name: "Harbour mug", text: "Holds a long morning", price: 2400, tone: "#4a7fa5" },
  { id: "bowl", name: "Dune bowl", text: "Deep enough for ramen", price: 3200, tone: "#c08a4e" },
  { id: "vase", name: "Reed vase", text: "Thrown tall, glazed matt", price: 4800, tone: "#6f8f6a" },
  { id: "teapot", name: "Cedar teapot", text: "Pours without a drip", price: 6400, tone: "#a9573f" },
  { id: "plate", name: "Moon plate", text: "Two tones, one firing", price: 2800, tone: "#6c6a9c" },
  { id: "pot", name: "Fern pot", text: "With a hole and a saucer", price: 3600, tone: "#b5656b" },
];

/** @param {string} id */
export const product = (id) => products.find((item) => item.id === id);
