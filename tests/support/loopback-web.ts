// A stand-in for the web on 127.0.0.1: every name leads to one server, through the guard as ever.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Network } from "../../src/web/guarded-agent.ts";
import { closeServer, listen } from "./static-server.ts";

export type LoopbackWeb = { network: Network; port: number; requests: string[] };

/** Serves `answer` for every host; `requests` are the URLs that came in. Closed when the test ends. */
export async function aWeb(
  answer: (request: IncomingMessage, response: ServerResponse, url: URL) => void,
): Promise<LoopbackWeb> {
  const requests: string[] = [];
  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    requests.push(url.href);
    answer(request, response, url);
  };
  const server = createServer({ maxHeaderSize: 1_000_000 }, listener);
  await listen(server);
  onTestFinished(() => closeServer(server));
  const { port } = server.address() as AddressInfo;
  return { network: { resolve: async () => ["93.184.215.14"], dial: () => dial(port) }, port, requests };
}

/** Pages by their full URL; everything else is 404. */
export function aWebOfPages(
  pages: Record<string, string | Buffer>,
  contentType = "text/html; charset=utf-8",
): Promise<LoopbackWeb> {
  const byPlace = new Map(Object.entries(pages).map(([url, body]) => [placeOf(new URL(url)), body]));
  return aWeb((_request, response, url) => {
    const body = byPlace.get(placeOf(url));
    if (body === undefined)
      response.writeHead(404, { "content-type": "text/html" }).end("<title>Not found</title>");
    else response.writeHead(200, { "content-type": contentType }).end(body);
  });
}

function placeOf(url: URL): string {
  return `${url.hostname}${url.pathname}${url.search}`;
}

function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.once("error", reject);
  });
}
