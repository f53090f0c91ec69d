import { connect } from "node:net";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { Service } from "../../src/service/service-world.ts";
import { aServing } from "../support/reader-service.ts";

/** Sends the text and waits; gives all that came back when the server ended the connection. */
async function slowly(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
  let got = "";
  socket.on("data", (chunk) => {
    got += chunk;
  });
  return await new Promise((done) => {
    socket.on("error", () => done(got));
    socket.on("close", () => done(got));
  });
}

const plain = (): Service => {
  const app: Service = new Hono();
  return app.get("/", (context) => context.text("here"));
};
const impatient = { headMs: 200, requestMs: 400, idleMs: 600 };

describe("the server", () => {
  it("drops a head that never ends, and answers others meanwhile", async () => {
    const { url } = await aServing(plain(), impatient);
    const drips = Array.from({ length: 20 }, () => slowly(url, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "));
    expect(await (await fetch(url)).text()).toBe("here");
    for (const drip of drips) expect(await drip).toMatch(/^(HTTP\/1\.1 408|$)/);
  });

  it("drops a body that never ends", async () => {
    const app = plain();
    app.post("/", async (context) => context.text(await context.req.text()));
    const { url } = await aServing(app, impatient);
    const answer = await slowly(url, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nab");
    expect(answer).not.toContain("200 OK");
    expect(await (await fetch(url)).text()).toBe("here");
  });

  it("drops a connection that says nothing at all", async () => {
    const { url } = await aServing(plain(), impatient);
    expect(await slowly(url, "")).not.toContain("200");
  });

  const start = "POST / HTTP/1.1\r\nHost: x\r\n";
  it.each([
    [
      "a head beyond all bounds",
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431/,
    ],
    ["what is no HTTP", "\u0016\u0003\u0001hello\r\n\r\n", /^HTTP\/1\.1 400/],
    ["no host", "GET / HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400/],
    ["two lengths", `${start}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, /^HTTP\/1\.1 400/],
  ])("refuses %s", async (_, text, expected) => {
    const { url } = await aServing(plain(), impatient);
    expect(await slowly(url, text)).toMatch(expected);
  });

  it("lets what is at work come to its end before it ends itself, and takes nothing new", async () => {
    const goesOn = Promise.withResolvers<void>();
    const isAtWork = Promise.withResolvers<void>();
    const app = plain();
    app.get("/long", async (context) => {
      isAtWork.resolve();
      await goesOn.promise;
      return context.text("done");
    });
    const { url, end } = await aServing(app);
    const answer = fetch(`${url}/long`);
    await isAtWork.promise;
    const ended = end();
    await expect(fetch(url)).rejects.toThrow();
    goesOn.resolve();
    expect(await (await answer).text()).toBe("done");
    await ended;
  });
});
