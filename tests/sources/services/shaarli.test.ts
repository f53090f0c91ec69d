import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { shaarli } from "../../../src/sources/services/shaarli.ts";
import { aService, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "https://links.example/" };
const link = (more = {}) => ({
  id: 1,
  url: "https://example.org/a",
  shorturl: "abc123",
  title: "A title",
  description: "My words",
  tags: ["web"],
  private: false,
  created: "2026-11-23T11:00:00+01:00",
  updated: "",
  ...more,
});
const reading = async (...links: unknown[]) => {
  const { ask } = await aService((_url, response) => sendJson(response, links));
  return shaarli.read(ask, theSettings(settings));
};

describe("shaarli", () => {
  keepsTheServicesPromises({
    service: shaarli,
    settings,
    name: "link",
    perPage: 100,
    wrongAddress: "links",
    pageAsked: (url) => Number(url.searchParams.get("offset")) / 100,
    answer: (url, response, pages) =>
      sendJson(response, pages[Number(url.searchParams.get("offset")) / 100] ?? []),
    record: (url, at) => link({ url, created: at }),
  });

  it("takes the description as the note, and keeps private what is", async () => {
    const { captures } = await reading(link(), link({ private: true, description: "" }));
    expect(captures).toEqual([
      {
        url: "https://example.org/a",
        title: "A title",
        note: "My words",
        tags: ["web"],
        savedAt: "2026-11-23T10:00:00.000Z",
        source: "Test",
      },
      expect.objectContaining({ private: true, note: undefined }),
    ]);
  });

  it("takes no link whose privacy it cannot read", async () => {
    const { captures, skipped } = await reading(link({ private: "maybe" }));
    expect(captures).toEqual([]);
    expect(skipped).toHaveLength(1);
  });

  it.each([
    "/shaare/abc123",
    "?abc123",
    "https://links.example/shaare/abc123",
    "https://links.example/?abc123",
  ])("leaves out a note of Shaarli's own: %s", async (url) => {
    expect(await reading(link({ url }))).toEqual({ captures: [], skipped: [], problem: undefined });
  });

  it("signs each page's token with the secret, at the time that Shaarli's clock tells", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, asked.length === 1 ? Array.from({ length: 100 }, () => link()) : [], {
        date: "Fri, 27 Nov 2026 09:20:00 GMT",
      }),
    );
    await shaarli.read(ask, theSettings({ ...settings, secret: "mysecret" }));
    const tokens = asked.map(({ headers }) =>
      String(headers["authorization"]).replace("Bearer ", "").split("."),
    );
    for (const [header, payload, signature] of tokens) {
      expect(decode(header)).toEqual({ typ: "JWT", alg: "HS512" });
      expect(signature).toBe(
        createHmac("sha512", "mysecret").update(`${header}.${payload}`).digest("base64url"),
      );
    }
    expect(tokens.map(([, payload]) => decode(payload))).toEqual([
      { iat: Date.UTC(2026, 10, 27, 9, 0) / 1000 },
      { iat: Date.UTC(2026, 10, 27, 9, 20) / 1000 },
    ]);
  });
});

function decode(part: string | undefined): unknown {
  return JSON.parse(Buffer.from(part ?? "", "base64url").toString());
}
