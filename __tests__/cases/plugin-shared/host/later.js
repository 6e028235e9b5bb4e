export default {
  name: "later",
  async errorLoadRemote() {
    const { word } = await import("ui");
    return () => ({ word });
  },
};
