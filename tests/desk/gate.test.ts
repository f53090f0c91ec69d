import { describe, expect, it } from "vitest";
import { aDesk, deskToken, fromThePage } from "../support/desk.ts";

/** A request that nobody but a stranger's page sends. */
const hostileHeaders: [string, Record<string, string>][] = [
  ...[
    "evil.example",
    "evil.example:4242",
    "127.0.0.1",
    "127.0.0.1:80",
    "127.0.0.1:4243",
    "127.0.0.1:4242.evil.example",
    "localhost:4243",
    "LOCALHOST:4242",
    "127.0.0.2:4242",
    "0.0.0.0:4242",
    "[::]:4242",
    "2130706433:4242",
    "",
  ].map((host): [string, Record<string, string>] => [`with the host “${host}”`, { Host: host }]),
  ...["cross-site", "same-site", "none", "", "SAME-ORIGIN"].map((site): [string, Record<string, string>] => [
    `with Sec-Fetch-Site “${site}”`,
    { "Sec-Fetch-Site": site },
  ]),
  ...[
    "http://evil.example",
    "null",
    "http://127.0.0.1:4243",
    "https://127.0.0.1:4242",
    "http://localhost:4242",
  ].map((origin): [string, Record<string, string>] => [`with the origin ${origin}`, { Origin: origin }]),
  ...["", "desk-4242=", "desk-4243=a-token-of-thirty-two-characters", `desk-4242=${deskToken}x`].map(
    (cookie): [string, Record<string, string>] => [`with the cookie “${cookie}”`, { Cookie: cookie }],
  ),
];

const bodies: [string, Record<string, string>][] = [
  ["a form", { "Content-Type": "application/x-www-form-urlencoded" }],
  ["JSON", { "Content-Type": "application/json" }],
  ["plain text", { "Content-Type": "text/plain" }],
];

describe("the desk's gate", () => {
  it.each(hostileHeaders)(
    "lets nothing be changed by a request %s, whatever it sends",
    async (_, headers) => {
      const { post, folder, shelf } = await aDesk();
      for (const [, type] of bodies) {
        const { status } = await post(
          "/decide",
          { url: "https://example.org/a", as: "drop" },
          { ...headers, ...type },
        );
        expect([403, 421]).toContain(status);
      }
      expect(shelf.find("https://example.org/a")?.triage).toBeUndefined();
      expect(folder.root).not.toBe("");
    },
  );

  it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("knows no %s from another page", async (method) => {
    const { desk } = await aDesk();
    const { app } = await openedAgain(desk.world);
    const answer = await app.request("http://127.0.0.1:4242/pick", {
      method,
      headers: { ...fromThePage, "Sec-Fetch-Site": "cross-site", Origin: "http://evil.example" },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("shows nothing to a part of another page, and its own page to a link", async () => {
    const { get } = await aDesk();
    const other = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "script" };
    expect((await get("/pick", other)).status).toBe(403);
    const frame = { ...other, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" };
    expect((await get("/pick", frame)).status).toBe(403);
    const link = { ...other, "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
    expect((await get("/pick", link)).status).toBe(200);
  });

  it("lets in the browser that opened the printed address, and takes the secret out of it", async () => {
    const { get } = await aDesk();
    const answer = await get(`/pick?start=${deskToken}&view=noted`, { Cookie: "", "Sec-Fetch-Site": "none" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/pick?view=noted");
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^desk-4242=.+HttpOnly.*SameSite=Lax/i);
    expect((await get(`/pick?start=${deskToken}x`, { Cookie: "" })).status).toBe(403);
  });

  it("answers with headers that allow nothing but the desk itself", async () => {
    const { headers } = await (await aDesk()).get("/pick");
    expect(headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("strict-transport-security")).toBeNull();
  });
});

async function openedAgain(world: Parameters<typeof import("../../src/desk/desk.ts")["openDesk"]>[0]) {
  const { openDesk } = await import("../../src/desk/desk.ts");
  const opened = openDesk(world, { port: 4242, token: deskToken });
  opened[Symbol.dispose]();
  return opened;
}
