module.exports = {
  name: "leads",
  beforeRequest: (args) => ({ ...args, id: args.id.replace("/leads-to/", "\n").replace(/^.*\n/, "") }),
};
