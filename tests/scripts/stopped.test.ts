import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import { whatIsKept } from "../../scripts/ingest.ts";
import { unlessStopped } from "../../scripts/stopped.ts";
import { aPublicationOf } from "../support/publication.ts";
import { closeServer, listen } from "../support/static-server.ts";

describe("a long run that is stopped", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s says what is kept, and ends", async (signal) => {
    let asked = () => {};
    const isAsked = new Promise<void>((done) => {
      asked = done;
    });
    const slow = createServer(() => asked());
    const url = await listen(slow);
    onTestFinished(() => closeServer(slow));
    const folder = await aPublicationOf({
      "content/publication.yaml": `sources:\n  - feed: ${url}/feed.xml\n    inside: true\n`,
    });
    const child = spawn(
      process.execPath,
      [join(checkout, "scripts/ingest.ts"), "--publication", folder.root],
      {
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    const ended = new Promise((done) => child.once("close", done));
    await isAsked;
    child.kill(signal);
    expect(await ended).toBe(130);
    expect(said).toContain(
      "\nStopped before every source was read. What was kept is whole; npm run ingest reads the rest.\n",
    );
    expect(said).not.toMatch(/\n\s+at /);
  });

  it("counts pages once the links are kept", () => {
    expect(whatIsKept({ done: 3, total: 20 })).toBe(
      "Stopped. Every link is kept. 3 of 20 pages were read; npm run ingest reads the rest, and the last few again.",
    );
  });

  it("is none when it ends by itself", async () => {
    const before = process.listenerCount("SIGINT");
    expect(
      await unlessStopped(
        () => "never said",
        async () => process.listenerCount("SIGINT"),
      ),
    ).toBe(before + 1);
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});
