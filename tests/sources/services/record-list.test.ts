import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type RecordList, readList } from "../../../src/sources/services/record-list.ts";
import type { Ask } from "../../../src/sources/services/service.ts";

const Answer = z.object({ records: z.array(z.unknown()), next: z.string().optional() });
const Record = z.object({ url: z.string(), at: z.string().optional(), post: z.string().optional() });
type Answer = z.infer<typeof Answer>;

const list = (more: Partial<RecordList<Answer, z.infer<typeof Record>>> = {}) => ({
  service: "Tester",
  name: "thing",
  first: "https://api.example/list",
  answer: Answer,
  recordsOf: ({ records }: Answer) => records,
  record: Record,
  capturesOf: ({ url, at, post }: z.infer<typeof Record>) => [{ url, tags: [], savedAt: at, seenAt: post }],
  next: ({ answer }: { answer: Answer }) => answer.next,
  ...more,
});

/** Answers by the address asked; anything else is an empty last page. */
function answering(pages: Record<string, Answer>): {
  ask: Ask;
  asked: string[];
  tokens: (string | undefined)[];
} {
  const asked: string[] = [];
  const tokens: (string | undefined)[] = [];
  const ask: Ask = async (url, request = {}) => {
    asked.push(url);
    tokens.push(request.headers?.["authorization"]);
    return { ok: true, status: 200, headers: {}, text: JSON.stringify(pages[url] ?? { records: [] }) };
  };
  return { ask, asked, tokens };
}

const settings = { source: "Test", since: undefined };
const token = { headers: { authorization: "Bearer secret" } };
const page = (next?: string): Answer => ({
  records: [{ url: "https://a.example/1" }],
  ...(next ? { next } : {}),
});

describe("a next page", () => {
  it.each([
    "https://evil.example/list?page=2",
    "https://api.example.evil.example/list?page=2",
    "https://api.example@evil.example/",
    "//evil.example/list",
    "ftp://api.example/list",
    "javascript:alert(1)",
  ])("that leaves the service, %s, is not asked and is said", async (next) => {
    const { ask, asked } = answering({ "https://api.example/list": page(next) });
    const reading = await readList(ask, settings, list({ request: token }));
    expect(asked).toEqual(["https://api.example/list"]);
    expect(reading.captures).toHaveLength(1);
    expect(reading.problem).toEqual({ why: "strange-next-page", movedTo: next });
  });

  it.each([
    "http://api.example/list?page=2",
    "http://api.example:8080/list?page=2",
    "https://api.example/list?page=2#x",
  ])("that a proxy made %s is asked at the service's own origin", async (next) => {
    const { ask, asked, tokens } = answering({ "https://api.example/list": page(next) });
    const reading = await readList(ask, settings, list({ request: token }));
    expect(asked).toEqual(["https://api.example/list", "https://api.example/list?page=2"]);
    expect(tokens).toEqual(["Bearer secret", "Bearer secret"]);
    expect(reading.problem).toBeUndefined();
  });

  it("that was asked before ends the list", async () => {
    const { ask, asked } = answering({
      "https://api.example/list": page("https://api.example/b"),
      "https://api.example/b": page("https://api.example/list"),
    });
    expect((await readList(ask, settings, list())).captures).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });
});

describe("a list read again", () => {
  const since = "2026-11-23T00:00:00.000Z";
  const old = { url: "https://a.example/old", at: "2020-01-01T00:00:00.000Z", post: "https://s.example/old" };
  const fresh = {
    url: "https://a.example/new",
    at: "2026-11-24T00:00:00.000Z",
    post: "https://s.example/new",
  };
  const next = "https://api.example/2";
  const twoPages = (first: unknown[]) =>
    answering({ "https://api.example/list": { records: first, next }, [next]: { records: [fresh] } });

  it("ends at a page of nothing older than wanted, and leaves the older out", async () => {
    const mixed = twoPages([fresh, old]);
    expect((await readList(mixed.ask, { ...settings, since }, list())).captures).toHaveLength(2);
    const aged = twoPages([old]);
    expect((await readList(aged.ask, { ...settings, since }, list())).captures).toEqual([]);
    expect(aged.asked).toHaveLength(1);
  });

  it("is read whole where its order is another", async () => {
    const { ask } = twoPages([old]);
    expect((await readList(ask, { ...settings, since }, list({ newestFirst: false }))).captures).toHaveLength(
      2,
    );
  });

  it("that does not tell when something came in ends at a page that was seen, whatever its age", async () => {
    const wasSeen = (seenAt: string) => seenAt === "https://s.example/old";
    const seen = twoPages([old]);
    expect(
      (await readList(seen.ask, { ...settings, since, wasSeen }, list({ isDated: false }))).captures,
    ).toEqual([]);
    expect(seen.asked).toHaveLength(1);
    const unseen = twoPages([old]);
    const { captures } = await readList(
      unseen.ask,
      { ...settings, since, wasSeen: () => false },
      list({ isDated: false }),
    );
    expect(captures.map(({ url, savedAt }) => [url, savedAt])).toEqual([
      ["https://a.example/old", undefined],
      ["https://a.example/new", undefined],
    ]);
  });

  it("is not cut when it was never read whole", async () => {
    const { ask } = twoPages([old]);
    const wasSeen = () => true;
    expect((await readList(ask, { ...settings, wasSeen }, list({ isDated: false }))).captures).toHaveLength(
      2,
    );
  });
});
