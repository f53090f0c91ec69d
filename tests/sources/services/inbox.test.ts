import { describe, expect, it } from "vitest";
import { inbox } from "../../../src/sources/services/inbox.ts";
import type { OwnInbox } from "../../../src/sources/services/service.ts";
import { aService, said, sendJson, theSettings } from "../../support/service.ts";
import { keepsTheServicesPromises } from "../../support/service-promises.ts";

const settings = { address: "https://mail.example/inbox/" };
const save = (more = {}) => ({
  id: "0".repeat(32),
  savedAt: "2026-11-26T10:00:00.000Z",
  url: "https://example.org/lamps",
  title: "Lamps",
  note: "Page 3.",
  ...more,
});
const own = (given: Partial<OwnInbox> & { taken?: string[] } = {}): OwnInbox => ({
  waiting: async () => ({
    ok: true,
    saves: [save(), save({ id: "1", url: "https://example.org/2", private: true })],
  }),
  markTaken: async (ids) => {
    given.taken?.push(...ids);
    return { ok: true };
  },
  ...given,
});

describe("the inbox", () => {
  keepsTheServicesPromises({
    service: inbox,
    settings,
    name: "save",
    wrongAddress: "my phone",
    isNewestFirst: false,
    pageAsked: (url) => Number(url.searchParams.get("after") ?? 0),
    answer: (url, response, pages) => {
      const page = Number(url.searchParams.get("after") ?? 0);
      sendJson(response, {
        saves: pages[page],
        next: page + 1 < pages.length ? `?after=${page + 1}` : undefined,
      });
    },
    record: (url, at) => save({ id: url, url, savedAt: at }),
  });

  it("gives what was saved as the editor's own, with the time, and what is not understood as private", async () => {
    const { ask, asked } = await aService((_url, response) =>
      sendJson(response, {
        saves: [save(), save({ private: true, title: "", note: null }), save({ private: "no" })],
      }),
    );
    const { captures } = await inbox.read(ask, theSettings(settings));
    const [url, savedAt, tags, source] = [
      "https://example.org/lamps",
      "2026-11-26T10:00:00.000Z",
      [],
      "Test",
    ];
    expect(captures).toEqual([
      { url, title: "Lamps", note: "Page 3.", savedAt, tags, source, private: undefined },
      { url, title: undefined, note: undefined, savedAt, tags, source, private: true },
      { url, title: "Lamps", note: "Page 3.", savedAt, tags, source, private: true },
    ]);
    expect(asked.map(({ url: at, headers }) => [at.href, headers["authorization"]])).toEqual([
      ["https://mail.example/inbox/saves", "Bearer token"],
    ]);
  });

  it("marks those as taken that are kept, in lots, and no other, and only when it is told", async () => {
    const saves = Array.from({ length: 450 }, (_, at) =>
      save({ id: `${at}`, url: `https://example.org/${at}` }),
    );
    const { ask, asked } = await aService((_url, response) => sendJson(response, { saves }));
    const { whenKept } = await inbox.read(ask, theSettings(settings));
    expect(asked).toHaveLength(1);
    expect(await whenKept?.((url) => url !== "https://example.org/7")).toBeUndefined();
    const posts = asked.slice(1);
    expect(posts.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(
      Array(3).fill("POST /inbox/saves/taken"),
    );
    expect(posts.flatMap(({ body }) => JSON.parse(body).ids)).toEqual(
      saves.map(({ id }) => id).filter((id) => id !== "7"),
    );
    const isNothing = asked.length;
    await whenKept?.(() => false);
    expect(asked).toHaveLength(isNothing);
  });

  it("says why they could not be marked", async () => {
    const { ask } = await aService((_url, response, { method }) =>
      sendJson(response, { saves: [save()] }, {}, method === "POST" ? 503 : 200),
    );
    const { whenKept } = await inbox.read(ask, theSettings(settings));
    expect(await whenKept?.(() => true)).toMatchObject({ why: "server-error", status: 503 });
  });

  it.each(["http://mail.example", "http://192.168.1.9:8090", "ftp://mail.example", "shop"])(
    "sends the token to no address without encryption: %s",
    async (address) => {
      const { ask, asked } = await aService((_url, response) => sendJson(response, { saves: [] }));
      const reading = await inbox.read(ask, theSettings({ address }));
      expect(said(inbox, reading)).toMatch(/^Write inbox: store/);
      expect(asked).toEqual([]);
    },
  );

  it("may ask this very machine as it is", async () => {
    const { ask, asked } = await aService((_url, response) => sendJson(response, { saves: [] }));
    await inbox.read(ask, theSettings({ address: "http://localhost:8090" }));
    expect(asked.map(({ url }) => url.href)).toEqual(["http://localhost:8090/saves"]);
  });
});

describe("the inbox in the store of this machine", () => {
  const at = (ownInbox: OwnInbox | undefined) =>
    theSettings({ address: "store", secret: undefined, ownInbox });
  const nobody = () => expect.fail("nobody is asked");

  it("is read and marked without asking anybody, and without a token", async () => {
    const taken: string[] = [];
    const { captures, problem, whenKept } = await inbox.read(nobody, at(own({ taken } as never)));
    expect(problem).toBeUndefined();
    expect(captures.map(({ url, private: isPrivate }) => [url, isPrivate])).toEqual([
      ["https://example.org/lamps", undefined],
      ["https://example.org/2", true],
    ]);
    expect(taken).toEqual([]);
    expect(await whenKept?.((url) => url.endsWith("/2"))).toBeUndefined();
  });

  it("says in the store's own words why it cannot be had, before and after", async () => {
    const why = "PostgreSQL is away.";
    const away = await inbox.read(nobody, at(own({ waiting: async () => ({ ok: false, why }) })));
    expect([away.captures, said(inbox, away)]).toEqual([[], why]);
    const later = await inbox.read(nobody, at(own({ markTaken: async () => ({ ok: false, why }) })));
    expect(await later.whenKept?.(() => true)).toEqual({ why: "no-store", said: why });
    const none = await inbox.read(nobody, at(undefined));
    expect(said(inbox, none)).toContain("no store");
  });
});
