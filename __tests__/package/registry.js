// A registry on this machine that has our packages and no others.

const { createHash } = require("node:crypto");
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");

/**
 * @param {string[]} tarballs
 * @returns {Promise<{ url: string, close: () => void }>}
 */
async function startRegistry(tarballs) {
  const packages = Object.fromEntries(
    tarballs.map((file) => {
      const manifest = JSON.parse(String(execFileSync("tar", ["-xzOf", file, "package/package.json"])));
      return [manifest.name, { file, manifest }];
    }),
  );
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(String(request.url).slice(1));
    const tarball = tarballs.find((file) => path.basename(file) === address);
    if (tarball) return response.end(fs.readFileSync(tarball));
    const found = packages[address];
    if (!found) return response.writeHead(404).end("{}");
    const bytes = fs.readFileSync(found.file);
    const dist = {
      tarball: `http://${request.headers.host}/${path.basename(found.file)}`,
      shasum: createHash("sha1").update(bytes).digest("hex"),
      integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    };
    const { name, version } = found.manifest;
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        name,
        "dist-tags": { latest: version },
        versions: { [version]: { ...found.manifest, dist } },
        // Managers that wait for a version to be some days old.
        time: { created: "2020-01-01T00:00:00.000Z", [version]: "2020-01-01T00:00:00.000Z" },
      }),
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

module.exports = { startRegistry };
