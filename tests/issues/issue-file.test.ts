import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { candidates, nextIssue } from "../../src/issues/candidates.ts";
import { saveDraft } from "../../src/issues/draft-file.ts";
import { readIssue, writeIssue } from "../../src/issues/issue-file.ts";
import { createIssue, pickBookmark } from "../../src/issues/new-issue.ts";
import { readContent, readPublication } from "../../src/issues/read-content.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";

const text = `---
number: 42
date: 2026-11-27
title: Pipes
picks:
  - url: https://example.org/stack
    title: The stack
    blurb: |
      Good.
    deadline: 2026-11-29
---
A mixture.
`;

describe("an issue file", () => {
  it("is read into an issue; a file without a state is shipped", () => {
    expect(readIssue(text, "content/issues/0042.md")).toEqual({
      number: 42,
      date: "2026-11-27",
      title: "Pipes",
      state: "shipped",
      standfirst: "A mixture.",
      picks: [
        { url: "https://example.org/stack", title: "The stack", blurb: "Good.\n", deadline: "2026-11-29" },
      ],
    });
  });

  it("comes back as it was written, whatever the words", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "a: b",
        "- x",
        "# y",
        "yes",
        "~",
        "'q\"",
        "a\nb",
        "---",
        "{x}",
        "\ttab",
        " lead",
        "trail ",
        "line\n\n",
        "@at",
        "%p",
        "`c`",
        "1.0",
        "2026-11-27",
        "|",
        ">",
        "\u2028",
      ),
    );
    const pick = fc.record({
      url: fc.webUrl().filter((url) => url.length < 300),
      title: words.filter((one) => one !== ""),
      blurb: words,
    });
    fc.assert(
      fc.property(
        fc.array(pick, { maxLength: 3 }),
        words.filter((one) => one !== ""),
        (picks, title) => {
          const issue = anIssue({ title, picks });
          expect(readIssue(writeIssue(issue), "0042.md")).toEqual(issue);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ["no front matter", "Just words", "0042.md:1: the file must begin with front matter"],
    ["broken YAML", text.replace("title: Pipes", "title: [Pipes"), /^0042\.md:\d+: this is not valid YAML/],
    [
      "a day that is none",
      text.replace("2026-11-27", "2026-02-30"),
      '0042.md:3: "date": there is no such day in the calendar',
    ],
    [
      "a link that is a program",
      text.replace("https://example.org/stack", "javascript:alert(1)"),
      '0042.md:6: "picks.0.url": a pick\'s url is an absolute http or https address',
    ],
    ["a missing title", text.replace("title: Pipes\n", ""), /"title"/],
    ["an unknown key", text.replace("title: Pipes", "title: Pipes\ntilte: x"), /tilte/],
    [
      "another number than its name",
      text.replace("42", "43"),
      "this is issue 43, so the file must be called 0043.md",
    ],
    [
      "a hero without alt text",
      text.replace("picks:", "hero: { image: a.jpg, credit: me, alt: '' }\npicks:"),
      "a hero needs alt text",
    ],
  ])("with %s gets a message that names file, line and what to do", (_name, wrong, expected) => {
    expect(() => readIssue(wrong, "0042.md")).toThrow(expected);
  });
});

describe("a new issue", () => {
  it("is written once, and never over an existing one", async () => {
    const folder = await aPublicationFolder();
    const path = await createIssue(folder, anIssue());
    expect(path).toBe(join(folder.issues, "0042.md"));
    await expect(createIssue(folder, anIssue({ title: "Other" }))).rejects.toThrow("exists already");
    expect((await readContent(folder)).issues[0]?.title).toBe("An issue");
  });

  it("saves a draft over itself, and beside itself when somebody else changed the file", async () => {
    const folder = await aPublicationFolder();
    const draft = anIssue({ state: "draft" });
    const path = await createIssue(folder, draft);
    const next = { ...draft, title: "Better" };
    await saveDraft(path, draft, next);
    await writeFile(path, "changed by hand");
    await expect(saveDraft(path, next, { ...next, title: "Best" })).rejects.toThrow(/unsaved\.txt/);
    expect(await readFile(path, "utf8")).toBe("changed by hand");
    expect(await readFile(path.replace(".md", ".unsaved.txt"), "utf8")).toContain("Best");
  });
});

describe("candidates", () => {
  const zone = "Europe/London";
  const now = "2026-11-27T09:00:00Z";
  const bookmark = (name: string, savedAt: string, more = {}) =>
    aBookmark({ url: `https://example.org/${name}`, title: name, savedAt, ...more });

  it("are the public links since the last issue's day, newest first, those linked before at the end", () => {
    const issues = [
      anIssue({ date: "2026-11-20", picks: [aPick({ url: "https://www.example.org/again/?utm_source=x" })] }),
    ];
    const found = candidates(
      [
        bookmark("again", "2026-11-26T10:00:00Z"),
        bookmark("new", "2026-11-25T10:00:00Z"),
        bookmark("private", "2026-11-25T10:00:00Z", { private: true }),
        bookmark("old", "2026-11-17T10:00:00Z"),
      ],
      issues,
      { now, zone },
    );
    expect(found.map((one) => [one.bookmark.title, one.linkedIn])).toEqual([
      ["new", undefined],
      ["again", 42],
    ]);
  });

  it("of a first week are those of the last seven days, or of as many as are asked for", () => {
    const all = [bookmark("near", "2026-11-22T10:00:00Z"), bookmark("far", "2026-11-01T10:00:00Z")];
    expect(candidates(all, [], { now, zone })).toHaveLength(1);
    expect(candidates(all, [], { now, zone, days: 60 })).toHaveLength(2);
  });

  it("become picks whose first words are the editor's note", () => {
    expect(pickBookmark(aBookmark({ note: "mine" }))).toEqual({
      url: "https://example.org/a",
      title: "A page",
      blurb: "mine",
    });
  });

  it("wait for the next publication day that has no issue yet", () => {
    const publication = Publication.parse({});
    expect(nextIssue([], publication, "2026-11-25")).toEqual({ number: 1, date: "2026-11-27" });
    expect(nextIssue([anIssue({ number: 7, date: "2026-11-27" })], publication, "2026-11-27")).toEqual({
      number: 8,
      date: "2026-12-04",
    });
  });
});

describe("a publication folder", () => {
  it("that is empty is a publication with defaults", async () => {
    const content = await readContent(await aPublicationFolder());
    expect(content.publication).toMatchObject({
      title: "Five for Friday",
      picks: 5,
      day: "friday",
      zone: "Europe/London",
    });
    expect([content.issues, content.essays, content.photos, content.shelf.bookmarks]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it.each([
    ["zone: Mars/Base", 'content/publication.yaml:2: "zone": a time zone is written like Europe/London'],
    ["hour: 9", '"hour"'],
    ["tilte: x", "tilte"],
    ["sources:\n  - feed: ftp://example.org/", '"sources.0.feed": a feed is an http or https address'],
  ])("with the setting %j says what is wrong and where", async (yaml, expected) => {
    const folder = await aPublicationFolder();
    await mkdir(join(folder.root, "content"), { recursive: true });
    await writeFile(folder.settings, `# settings\n${yaml}\n`);
    await expect(readPublication(folder)).rejects.toThrow(expected);
  });

  it("with a broken picture names it", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.photos, { recursive: true });
    await writeFile(join(folder.photos, "x.jpg"), "not a picture");
    await expect(readContent(folder)).rejects.toThrow("content/photos/x.jpg: this picture cannot be read");
  });
});
