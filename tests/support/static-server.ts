// Serves a folder on 127.0.0.1 as a plain file host would.
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Record<string, string> = {
  ...{
    ".html": "text/html; charset=utf-8",
    ".css": "text/css",
    ".js": "text/javascript",
    ".xml": "application/xml",
    ".json": "application/json",
  },
  ...{
    ".txt": "text/plain; charset=utf-8",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".webmanifest": "application/manifest+json",
    ".jpg": "image/jpeg",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
  },
};

/** The server's address and how to close it. `isCompressed`: texts are sent as every real host sends them (no). */
export async function serveFolder(
  folder: string,
  { isCompressed = false } = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    readPath(join(folder, normalize(path))).then(
      ({ body, type }) => {
        const isSmaller = isCompressed && /^text|json|xml/.test(type);
        const encoding = isSmaller ? { "content-encoding": "gzip" } : {};
        response.writeHead(200, { "content-type": type, ...encoding }).end(isSmaller ? gzipSync(body) : body);
      },
      () => response.writeHead(404, { "content-type": "text/plain" }).end("not found"),
    );
  });
  return { url: await listen(server), close: () => closeServer(server) };
}

/** Listens on a free port of 127.0.0.1. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function readPath(path: string): Promise<{ body: Buffer; type: string }> {
  const found = (await stat(path)).isDirectory() ? join(path, "index.html") : path;
  return { body: await readFile(found), type: types[extname(found)] ?? "application/octet-stream" };
}
