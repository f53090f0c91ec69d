import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { listenHere } from "../../src/desk/serve-desk.ts";

describe("the desk's port", () => {
  it("is one of this machine alone, and serves once there is something to serve", async () => {
    await using served = await listenHere(0);
    const url = `http://127.0.0.1:${served.port}/`;
    expect((await fetch(url)).status).toBe(503);
    served.serve(new Hono().get("/", (context) => context.text("Here.")));
    expect(await (await fetch(url)).text()).toBe("Here.");
    await expect(listenHere(served.port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("ends while a page still listens for changes", async () => {
    const served = await listenHere(0);
    const endless = new Response(
      new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([10])) }),
    );
    served.serve(new Hono().get("/", () => endless));
    const answer = await fetch(`http://127.0.0.1:${served.port}/`);
    await served[Symbol.asyncDispose]();
    await expect(answer.text()).rejects.toThrow();
  });
});
