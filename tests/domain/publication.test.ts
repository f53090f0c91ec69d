import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Publication, sourceKinds, takes } from "../../src/domain/publication.ts";

const sourcesOf = (...sources: object[]) => Publication.safeParse({ sources });
const whyNot = (source: object) => sourcesOf(source).error?.issues[0];

describe("take", () => {
  it("may be any word that the kind has, alone or in a list, each once", () => {
    for (const kind of sourceKinds)
      for (const word of takes[kind])
        expect(sourcesOf({ [kind]: "https://a.example/@you", take: word }).success).toBe(true);
    const [source] =
      sourcesOf({ linkding: "https://l.example", take: ["archived", "bookmarks", "archived"] }).data
        ?.sources ?? [];
    expect(source?.take).toEqual(["archived", "bookmarks"]);
  });

  it.each([
    [
      { mastodon: "https://s.example/@you", take: "bookmark" },
      'mastodon takes posts, bookmarks, favourites; "bookmark" is none of these',
    ],
    [
      { linkding: "https://l.example", take: ["bookmarks", "archive"] },
      'linkding takes bookmarks, archived; "archive" is none of these',
    ],
    [
      { feed: "https://f.example", take: "toots" },
      'feed takes links, notes, posts; "toots" is none of these',
    ],
    [{ pinboard: "you", take: ["posts"] }, 'pinboard has one list only: leave out "take: posts"'],
    [{ feed: "https://f.example", take: ["links", "notes"] }, "a feed takes one of links, notes, posts"],
    [{ x: "you", take: [""] }, 'x takes posts, bookmarks; "" is none of these'],
  ])("of %j is refused with the words that are possible", (source, message) => {
    expect(whyNot(source)).toMatchObject({ path: ["sources", 0, "take"], message });
  });
});

describe("the service", () => {
  const serviceOf = (service: string) => Publication.safeParse({ service });

  it.each([
    ["https://mail.five.example", "https://mail.five.example"],
    ["https://five.example/letters//", "https://five.example/letters"],
    ["HTTPS://Mail.Five.Example:8443/", "https://mail.five.example:8443"],
    ["http://127.0.0.1:8025/", "http://127.0.0.1:8025"],
    ["http://localhost:8025", "http://localhost:8025"],
    ["http://[::1]:8025", "http://[::1]:8025"],
  ])("may stand at %s", (service, kept) => {
    expect(serviceOf(service).data?.service).toBe(kept);
  });

  it.each([
    [
      "http://mail.five.example",
      "with one click at an https address only. Write service: https://mail.five.example",
    ],
    ["http://192.168.1.5:8025", "with one click at an https address only"],
    ["http://localhost.evil.example", "with one click at an https address only"],
    ["mail.five.example", "has an https address. Write service: https://mail.five.example"],
    ["https://joan:secret@mail.five.example", "has an https address"],
    ["https://mail.five.example/?to=x", "has an https address"],
    ["https:mail.five.example", "has an https address. Write service: https://mail.five.example"],
    ["mailto:leave@five.example", "has an https address"],
    [`https://five.example/${"a".repeat(200)}`, "its address has 200 letters at most"],
  ])("is refused at %.60s", (service, says) => {
    expect(serviceOf(service).error?.issues[0]?.message).toContain(says);
  });
});

describe("the postal address", () => {
  it("is lines, each tidy, and bounded", () => {
    const of = (postalAddress: string) => Publication.safeParse({ postalAddress });
    expect(of("  Five \t for Friday\r\n\n 1 Example Street\u2028X-Evil: 1\n").data?.postalAddress).toEqual([
      "Five for Friday",
      "1 Example Street X-Evil: 1",
    ]);
    expect(of("").data?.postalAddress).toEqual([]);
    expect(of("a".repeat(401)).error?.issues[0]?.message).toBe("it has 400 letters at most");
  });
});

type Schema = { properties?: Record<string, Schema>; items?: Schema; default?: unknown };

/** Every setting by its path, with its default where it has one: `editor.name`, `sources.feed`. */
function settingsOf(schema: Schema, above: string[] = []): { path: string; fallback: unknown }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = [...above, key];
    const below = settingsOf(value.items ?? value, path);
    const isList = value.items !== undefined;
    const own = below.length === 0 || isList ? [{ path: path.join("."), fallback: value.default }] : [];
    return [...own, ...below];
  });
}

const schema = z.toJSONSchema(Publication, { io: "input", unrepresentable: "any" }) as Schema;
const docs = readFileSync(resolve(import.meta.dirname, "../../docs/settings.md"), "utf8");
const [, section = ""] = /\n## `content\/publication\.yaml`\n([\s\S]*?)\n## /.exec(docs) ?? [];
/** Rows of the tables: the settings in the first cell, and the whole row. */
const rows = [...section.matchAll(/^\| (`[^|]+) \|.*$/gm)].map(([row, first = ""]) => ({
  row,
  paths: [...first.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path),
}));

describe("the settings of a publication", () => {
  const settings = settingsOf(schema);

  it("all stand in docs/settings.md, and nothing else stands there", () => {
    expect(settings.length).toBeGreaterThan(25);
    const told = rows.flatMap((row) => row.paths);
    expect(told.sort()).toEqual(settings.map((one) => one.path).sort());
  });

  it("have the defaults that the docs name", () => {
    // A long default is described in words; an absent one has an empty cell.
    const named = settings.filter(
      ({ path, fallback }) =>
        ["string", "number"].includes(typeof fallback) && fallback !== "" && path !== "signOff",
    );
    expect(named.length).toBeGreaterThan(5);
    for (const { path, fallback } of named) {
      const { row } = rows.find((one) => one.paths.includes(path)) ?? {};
      expect([path, row]).toEqual([path, expect.stringContaining(String(fallback))]);
    }
  });

  it.each(["SMTP_URL", "FIVE_HIDDEN_KEY", "HOME", "linkding"])(
    "let no source ask for the variable %s",
    (secret) => {
      const read = Publication.safeParse({ sources: [{ linkding: "https://links.example", secret }] });
      expect(read.error?.issues[0]?.message).toContain("ends in _TOKEN, _SECRET, _PASSWORD or _KEY");
    },
  );
});
