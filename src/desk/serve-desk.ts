// The desk on a port of this machine, and on no other machine's.
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export type Served = AsyncDisposable & { port: number };

/** Listens at 127.0.0.1 and nowhere else; throws the system's error (EADDRINUSE …) when it cannot. */
export async function listenHere(port: number): Promise<Served & { serve(app: Hono): void }> {
  let serving: Hono | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => serving?.fetch(request, env) ?? new Response("Not ready yet.", { status: 503 }),
    overrideGlobalObjects: false,
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    serve: (app) => {
      serving = app;
    },
    [Symbol.asyncDispose]: async () => {
      // Pages hold a connection open on which they hear of changes.
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
