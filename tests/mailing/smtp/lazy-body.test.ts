import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { lazyBody } from "../../../src/mailing/smtp/lazy-body.ts";

describe("a lazy body", () => {
  it("is asked for when it is first read, once, and comes whole", async () => {
    let asked = 0;
    const bytes = Buffer.alloc(200_000, "a");
    const body = lazyBody(async () => {
      asked += 1;
      return bytes;
    });
    body.on("error", () => {});
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(0);
    const chunks: Buffer[] = [];
    for await (const chunk of body.pipe(new PassThrough())) chunks.push(chunk);
    expect(asked).toBe(1);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    expect(body.readableEnded).toBe(true);
  });

  it("that may not leave gives nothing, not even an end", async () => {
    const body = lazyBody(async () => undefined);
    const through = body.pipe(new PassThrough());
    await new Promise((resolve) => setImmediate(resolve));
    expect([body.readableEnded, through.readableEnded, through.read()]).toEqual([false, false, null]);
    body.destroy();
  });
});
