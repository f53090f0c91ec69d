import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lineOf,
  type MonthLine,
  type NewLine,
  nextMonth,
  readMonth,
} from "../../src/bookmarks/month-file.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { aBookmark } from "../support/makers.ts";

const reading = { file: "2026-11.jsonl", rowOf: (bookmark: Bookmark) => bookmark };
const read = (bytes: Buffer) => readMonth(bytes, reading);
const lines = (...texts: string[]) => Buffer.from(texts.map((text) => `${text}\n`).join(""));

function newLine(bookmark: Bookmark): NewLine {
  return { bytes: Buffer.from(lineOf(bookmark)), at: Date.parse(bookmark.savedAt), bookmark };
}

/** The month with lines replaced and added, its bytes and its lines as they are remembered. */
function changed(
  bytes: Buffer,
  change: { replace?: [number, Bookmark | undefined][]; add?: Bookmark[] },
): { bytes: Buffer; lines: MonthLine<Bookmark>[] } {
  const before = read(bytes);
  const replaced = new Map(
    (change.replace ?? []).flatMap(([at, bookmark]) => {
      const line = before[at];
      return line ? [[line, bookmark && newLine(bookmark)] as const] : [];
    }),
  );
  const next = nextMonth(
    bytes,
    { ...reading, lines: before },
    { replaced, added: (change.add ?? []).map(newLine) },
  );
  return { bytes: next.bytes, lines: next.settle().lines };
}

const onDay = (day: string, given: Partial<Bookmark> = {}) =>
  aBookmark({ url: `https://example.org/${day}`, savedAt: `2026-11-${day}T10:00:00.000Z`, ...given });

const anyBookmark = fc.record({
  url: fc.webUrl(),
  title: fc.string({ minLength: 1, unit: "binary" }),
  note: fc.option(fc.string(), { nil: undefined }),
  savedAt: fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
});

/** A line as a person, a merge or another program may leave it. */
const anyLine = fc.oneof(
  { weight: 3, arbitrary: anyBookmark.map((one) => Buffer.from(lineOf(one))) },
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10))),
  fc.constantFrom("<<<<<<< HEAD", "{", '{"url":"x"}', "\r", "  ", '"\ud83d').map((text) => Buffer.from(text)),
);

describe("a month file", () => {
  it("gives back every bookmark as it was written", () => {
    fc.assert(
      fc.property(anyBookmark, (one) => {
        const [line] = read(lines(lineOf(one)));
        expect(line?.row).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it("keeps the bytes of every line that nobody changes, whatever they are", () => {
    const file = fc.record({
      mark: fc.constantFrom("", "\ufeff"),
      lines: fc.array(anyLine, { maxLength: 12 }),
      ending: fc.constantFrom("\n", "\r\n"),
      isClosed: fc.boolean(),
      added: fc.array(anyBookmark, { maxLength: 3 }),
      gone: fc.nat({ max: 11 }),
    });
    fc.assert(
      fc.property(file, ({ mark, lines: given, ending, isClosed, added, gone }) => {
        const joined = given.flatMap((line, at) =>
          isClosed || at < given.length - 1 ? [line, Buffer.from(ending)] : [line],
        );
        const bytes = Buffer.concat([Buffer.from(mark), ...joined]);
        const before = read(bytes);
        const after = changed(bytes, { replace: [[gone, undefined]], add: added });
        const kept = before
          .filter((_, at) => at !== gone)
          .map(({ start, end }) => bytes.toString("latin1", start, end));
        const now = after.lines.map(({ start, end }) => after.bytes.toString("latin1", start, end));
        for (const text of kept) expect(now.splice(now.indexOf(text), 1)).toEqual([text]);
        expect(now).toHaveLength(added.length);
        // What is remembered is what a reader of the new bytes finds.
        const places = (list: MonthLine<Bookmark>[]) =>
          list.map(({ start, end, number, keys, why }) => ({ start, end, number, keys, why }));
        expect(places(read(after.bytes))).toEqual(places(after.lines));
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing where nothing is to be changed, but for blank lines and an open end", () => {
    const bytes = lines(lineOf(onDay("02")), "{broken", lineOf(onDay("01")));
    expect(changed(lines(lineOf(onDay("01")), "{broken", lineOf(onDay("02"))), {}).bytes.toString()).toBe(
      lines(lineOf(onDay("01")), "{broken", lineOf(onDay("02"))).toString(),
    );
    expect(changed(bytes, {}).bytes.toString()).toBe(
      lines(lineOf(onDay("01")), lineOf(onDay("02")), "{broken").toString(),
    );
  });

  it("keeps a line's place among lines of the same time, so that a change is one line in a diff", () => {
    const alike = ["a", "b", "c"].map((name) => onDay("01", { url: `https://example.org/${name}` }));
    const [first, second, third] = alike.map(lineOf);
    const after = changed(lines(first ?? "", second ?? "", third ?? ""), {
      replace: [[1, { ...(alike[1] ?? aBookmark()), note: "now with a note" }]],
    });
    const texts = after.bytes.toString().split("\n");
    expect([texts[0], texts[2]]).toEqual([first, third]);
    expect(texts[1]).toContain("now with a note");
  });

  it("writes new lines with the line ending that the file has", () => {
    const crlf = Buffer.from(`\ufeff${lineOf(onDay("01"))}\r\n`);
    const after = changed(crlf, { add: [onDay("03"), onDay("02")] });
    expect(after.bytes.toString()).toBe(
      `\ufeff${["01", "02", "03"].map((day) => `${lineOf(onDay(day))}\r\n`).join("")}`,
    );
  });
});

describe("a line that cannot be read", () => {
  const deep = (levels: number, open = "[", close = "]") =>
    `{"url":"https://example.org/a","title":"x","savedAt":"2026-11-20T10:00:00Z","more":${open.repeat(levels)}${open === "[" ? "" : "1"}${close.repeat(levels)}}`;
  const odd: [string, string | Buffer, string][] = [
    ["lists 5,000 deep", deep(5_000), "nested"],
    ["objects 5,000 deep", deep(5_000, '{"a":', "}"), "nested"],
    ["lists 1,000,000 deep, never closed", "[".repeat(1_000_000), "nested"],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), "UTF-8"],
    ["a title in Latin-1", Buffer.from(lineOf(aBookmark({ title: "Caf\u00e9" })), "latin1"), "UTF-8"],
    ["a line cut in two", lineOf(aBookmark()).slice(0, -10), "not a whole JSON object"],
    ["an address that is none", lineOf(aBookmark({ url: "javascript:alert(1)" })), "url: "],
  ];
  it.each(odd)("says why: %s", (_, text, why) => {
    const good = Buffer.from(`\n${lineOf(onDay("02"))}\n`);
    const [bad, other] = read(Buffer.concat([Buffer.from(text), good]));
    expect(bad).toMatchObject({ number: 1, keys: [] });
    expect(bad?.why).toContain(why);
    expect(other?.row?.url).toBe("https://example.org/02");
  });

  it("is not what has many brackets side by side, or in its words", () => {
    const many = aBookmark({ title: "[".repeat(500), tags: Array.from({ length: 9 }, (_, at) => `{${at}`) });
    const wide = deep(0).replace(
      '"more":',
      `"more":${JSON.stringify(Array.from({ length: 200 }, () => []))}`,
    );
    for (const line of read(lines(lineOf(many), wide))) expect(line.why).toBeUndefined();
  });
});
