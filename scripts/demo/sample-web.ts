// The sample web on 127.0.0.1: the pages of scripts/sample-web under their own host names, and the few
// servers with bad manners that every week has. The address guard stays whole; only the last step, the
// dialling, leads here instead of out.
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Network } from "../../src/web/guarded-agent.ts";

export type SampleWeb = { network: Network; port: number; close(): Promise<void> };

const root = join(import.meta.dirname, "../sample-web");
const feeds: Record<string, string> = {
  "social.example/@editor.rss": "toots.rss",
  "reading.example.org/feed.atom": "reading-list.atom",
};
/** A documentation address would be refused by the guard, so every name gets this public one; nothing is sent to it. */
const standInAddress = "93.184.215.14";

/** Nobody waits a quarter of a minute for the page of a demo that never answers; the others do within milliseconds. */
const patienceMs = 2_500;

export async function openSampleWeb(): Promise<SampleWeb> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    network: { resolve: async () => [standInAddress], dial: () => dialLoopback(port), patienceMs },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The same web, with the publication's own site in it, which is served at a port of this machine. */
export function withSite(
  network: Network,
  { publication, port }: { publication: { url: string }; port: number },
): Network {
  const { hostname } = new URL(publication.url);
  return {
    ...network,
    dial: (to) =>
      to.hostname === hostname ? dialLoopback(port) : (network.dial?.(to) ?? dialLoopback(port)),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  if (url.hostname === "slow.example.net") return; // never answers
  const place = `${url.hostname}${normalize(url.pathname)}`;
  const feed = feeds[place];
  const found = feed ? await readOrNothing(join(root, "sources", feed)) : await readPage(place);
  if (!found) {
    response
      .writeHead(404, { "content-type": "text/html" })
      .end("<title>Not found</title><p>There is no such page.</p>");
    return;
  }
  response.writeHead(200, { "content-type": typeOf(feed ?? (extname(place) || ".html")) }).end(found);
}

async function readPage(place: string): Promise<Buffer | undefined> {
  const path = join(root, "pages", place.replace(/\/$/, ""));
  return (await readOrNothing(`${path}.html`)) ?? (await readOrNothing(path));
}

async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR")
    )
      return undefined;
    throw error;
  }
}

/** No charset for pages: theirs stands in the page, as on much of the web. */
function typeOf(name: string): string {
  if (name.endsWith(".pdf")) return "application/pdf";
  if (name.endsWith(".rss")) return "application/rss+xml; charset=utf-8";
  if (name.endsWith(".atom")) return "application/atom+xml";
  return "text/html";
}

function dialLoopback(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.once("error", reject);
  });
}
