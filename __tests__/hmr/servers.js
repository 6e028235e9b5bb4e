// The bundlers' development servers for applications with React Refresh.

const net = require("node:net");
const path = require("node:path");
const { BUNDLERS, messages } = require("../support/bundlers");

/** @returns {Promise<number>} a port that is free now */
function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Of each bundler: its server's class, and a plugin for React Refresh. The plugins tell the runtimes on a page apart by
 * `output.uniqueName`.
 * @type {Record<string, () => Promise<{ Server: any, refresh: () => object }>>}
 */
const TOOLS = {
  webpack: async () => {
    const Refresh = require("@pmmmwh/react-refresh-webpack-plugin");
    return {
      Server: require("webpack-dev-server"),
      refresh: () => new Refresh({ overlay: false }),
    };
  },
  rspack: async () => {
    const { ReactRefreshRspackPlugin } = await import("@rspack/plugin-react-refresh");
    const { RspackDevServer } = await import("@rspack/dev-server");
    return {
      Server: RspackDevServer,
      refresh: () => new ReactRefreshRspackPlugin(),
    };
  },
};

/**
 * @typedef {object} Running
 * @property {() => string[]} errors of the last build
 * @property {() => Promise<void>} stop
 */

/**
 * @param {string} bundlerName
 * @param {{ name: string, folder: string, port: number, pages?: string, entry: object, plugins: object[], config?: object, tool?: object, onDone?: (stats: any) => void }} app
 *   `pages`: a folder of files that are served as they are; `tool`: what a tool writes into the compiler's options; `onDone`: after each build
 * @returns {Promise<Running>} after the first build
 */
async function startServer(bundlerName, { name, folder, port, pages, entry, plugins, config = {}, tool = {}, onDone }) {
  const { Server, refresh } = await TOOLS[bundlerName]();
  const compiler = BUNDLERS[bundlerName]({
    name,
    mode: "development",
    context: folder,
    entry,
    devtool: false,
    target: "web",
    output: { path: path.join(folder, "dist"), publicPath: `http://127.0.0.1:${port}/`, uniqueName: name },
    infrastructureLogging: { level: "none" },
    stats: "none",
    watchOptions: { aggregateTimeout: 20 },
    module: {
      rules: [
        {
          test: /\.jsx?$/,
          exclude: /node_modules/,
          loader: require.resolve("swc-loader"),
          options: {
            jsc: {
              parser: { syntax: "ecmascript", jsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic", development: true, refresh: true } },
            },
          },
        },
      ],
    },
    resolve: { extensions: [".jsx", ".js"] },
    plugins: [refresh(), ...plugins],
    ...config,
  });
  Object.assign(compiler.options, tool);
  /** @type {string[]} */
  let errors = [];
  /** @type {Promise<void>} */
  const built = new Promise((resolve) => {
    compiler.hooks.done.tap("test", (/** @type {any} */ stats) => {
      errors = messages(stats, "errors");
      onDone?.(stats);
      resolve();
    });
  });
  const server = new Server(
    {
      host: "127.0.0.1",
      port,
      hot: true,
      allowedHosts: "all",
      headers: { "Access-Control-Allow-Origin": "*" },
      client: { overlay: false, logging: "none" },
      static: pages ? { directory: pages, watch: false } : false,
      setupExitSignals: false,
      // rspack's server leaves lazy compilation to its users; rspack's CLI does this.
      setupMiddlewares: (/** @type {any[]} */ all) => {
        const { lazyCompilationMiddleware: lazy } = BUNDLERS[bundlerName];
        return lazy ? [...all, lazy(compiler)] : all;
      },
    },
    compiler,
  );
  await server.start();
  await built;
  const stop = async () => {
    await server.stop();
    // webpack's server for lazy compilation ends with the compiler.
    await new Promise((closed) => compiler.close(closed));
  };
  return { errors: () => errors, stop };
}

module.exports = { freePort, startServer };
