// Serves the built site on this machine, for a web server in front of it, or to look at.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export type SiteServer = AsyncDisposable & { port: number };

/** Serves the folder, as it is at each request, at the port (0: a free one) of 127.0.0.1. */
export async function serveFolder(folder: string, port: number): Promise<SiteServer> {
  const answer = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) =>
    answer(request, response, () => {
      readFile(join(folder, "404.html")).then(
        (page) => response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page),
        () => response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page."),
      );
    }),
  );
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    port: taken,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
