// The service on a port: requests that come too slowly are dropped, and an end lets those at work come to theirs.
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import type { Service } from "./service-world.ts";

/** In milliseconds, each with its default. */
export type Patience = {
  /** For the head of a request (5,000), and for all of it (15,000): a slow one holds a place that others want. */
  headMs?: number;
  requestMs?: number;
  /** For a connection on which nothing moves (20,000). */
  idleMs?: number;
  /** For requests that are at work when the service ends (10,000). */
  endMs?: number;
};

export type Serving = AsyncDisposable & { port: number };

/** Connections at the same time: more than a busy hour brings, fewer than what a small machine can hold. */
const mostConnections = 1_000;

/** Listens at the port (0: a free one) of the host, this machine alone by default. */
export async function serveService(
  service: Service,
  {
    port,
    host = "127.0.0.1",
    patience = {},
  }: { port: number; host?: string | undefined; patience?: Patience },
): Promise<Serving> {
  const { headMs = 5_000, requestMs = 15_000, idleMs = 20_000, endMs = 10_000 } = patience;
  let isEnding = false;
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      const answer = await service.fetch(request, env as HttpBindings);
      // Else the client would keep the connection, and the end wait for it.
      if (isEnding) answer.headers.set("Connection", "close");
      return answer;
    },
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: headMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(1_000, headMs),
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16 * 1_024,
    },
  });
  server.maxConnections = mostConnections;
  server.setTimeout(idleMs);
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, done);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    [Symbol.asyncDispose]: async () => {
      isEnding = true;
      const end = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), endMs);
      await new Promise((done) => server.close(done));
      clearTimeout(end);
    },
  };
}
