import { once } from "node:events";
import { createServer } from "node:net";
import type { SMTPServerOptions } from "smtp-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { lookAtSmtp } from "../../src/web/look-at-smtp.ts";
import { aCertificate } from "../support/certificate.ts";
import { aMailbox } from "../support/mailbox.ts";

const host = "smtp.five.example";
const certificate = aCertificate(host);

async function seen(options: Partial<SMTPServerOptions>, { ca = certificate?.cert, name = host } = {}) {
  const { url } = await aMailbox(options);
  const place = { host: name, port: Number(new URL(url).port), secure: options.secure === true };
  return await lookAtSmtp(place, { address: "127.0.0.1", ca });
}

/** A server that says these words to whoever comes, and nothing more. */
async function aServerSaying(words: string, { hangsUp = false } = {}): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.write(words);
    if (hangsUp) socket.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

describe.skipIf(certificate === undefined)("a look at a mail server", () => {
  it.each([
    [{ disabledCommands: ["AUTH"] }, "by STARTTLS"],
    [{ secure: true }, "at once"],
  ])("shows TLS that is trusted with %j", async (options, begins) => {
    const look = await seen({ ...options, ...certificate });
    expect(look).toMatchObject({ ok: true, begins, tls: { version: "TLSv1.3", distrust: undefined } });
    const until = look.ok ? (look.tls?.validUntil ?? "") : "";
    expect(until).toMatch(/^20\d\d-\d\d-\d\dT/);
  });

  it("tells a certificate of another name, and one that nobody stands behind", async () => {
    expect(
      await seen({ ...certificate, disabledCommands: ["AUTH"] }, { name: "mail.five.example" }),
    ).toMatchObject({
      tls: { distrust: "it is for another name than mail.five.example" },
    });
    expect(await seen({ secure: true, ...certificate }, { ca: "" })).toMatchObject({
      tls: { distrust: "it is signed by itself" },
    });
  });

  it("tells an old version of TLS", async () => {
    const old = { minVersion: "TLSv1.2", maxVersion: "TLSv1.2" } as const;
    expect(await seen({ secure: true, ...certificate, ...old })).toMatchObject({
      tls: { version: "TLSv1.2" },
    });
  });
});

describe("a server that has no TLS to show", () => {
  it("says so by offering none", async () => {
    expect(await seen({ disabledCommands: ["STARTTLS"] })).toEqual({ ok: true, begins: "never" });
  });

  it("is told with why", async () => {
    const at = (port: number, secure = false) =>
      lookAtSmtp({ host, port, secure }, { address: "127.0.0.1", timeoutMs: 300 });
    const free = await aServerSaying("");
    expect(await at(free)).toEqual({ ok: false, why: "it does not answer in time" });
    expect(await at(await aServerSaying("", { hangsUp: true }))).toEqual({ ok: false, why: "it hangs up" });
    expect(await at(await aServerSaying("554 5.3.2 Not\r\n"))).toEqual({
      ok: false,
      why: "it says 554 5.3.2 Not",
    });
    expect(await at(await aServerSaying("x".repeat(20_000)))).toEqual({
      ok: false,
      why: "it answers without end",
    });
    expect(await at(await aServerSaying("220 hello\r\n"), true)).toEqual({
      ok: false,
      why: "it does not begin with TLS",
    });
    expect(await at(1)).toEqual({ ok: false, why: "nothing answers there" });
  });
});
