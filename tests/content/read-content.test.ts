import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { issueFileName, writeIssue } from "../../src/content/issue-file.ts";
import { readContent } from "../../src/content/read-content.ts";
import { readPublication } from "../../src/content/settings-file.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { anIssue } from "../support/makers.ts";
import { aContentOf } from "../support/publication.ts";

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

  it("has its issues newest number first, whatever their days and the order of their files", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.issues, { recursive: true });
    for (const [number, date] of [
      [9, "2026-11-13"],
      [10, "2026-11-06"],
      [100, "2026-11-20"],
      [1, "2026-11-27"],
    ] as const)
      await writeFile(join(folder.issues, issueFileName(number)), writeIssue(anIssue({ number, date })));
    expect((await readContent(folder)).issues.map((issue) => issue.number)).toEqual([100, 10, 9, 1]);
  });

  it.each([
    ["zone: Mars/Base", 'content/publication.yaml:2: "zone": a time zone is written like Europe/London'],
    ["hour: 9", '"hour"'],
    ["tilte: x", "tilte"],
    [
      "sources:\n  - feed: https://a.example/f\n  - mastodon: https://s.example/@you\n    take: [posts, bookmark]",
      'content/publication.yaml:5: "sources.1.take": mastodon takes posts, bookmarks, favourites; "bookmark" is none',
    ],
    ["sources:\n  - feed: ftp://example.org/", '"sources.0.feed": a feed is an http or https address'],
  ])("with the setting %j says what is wrong and where", async (yaml, expected) => {
    const folder = await aPublicationFolder();
    await mkdir(join(folder.root, "content"), { recursive: true });
    await writeFile(folder.settings, `# settings\n${yaml}\n`);
    await expect(readPublication(folder)).rejects.toThrow(expected);
  });

  it.each([
    ["content/publication.yaml", "title: Caf\u00e9\n"],
    ["content/issues/0001.md", "---\ntitle: Caf\u00e9\n---\n"],
    ["content/pages/about.md", "---\ntitle: Caf\u00e9\n---\n"],
  ])("with another encoding than UTF-8 in %s says so, and publishes no broken letter", async (file, text) => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(join(folder.root, file)), { recursive: true });
    await writeFile(join(folder.root, file), Buffer.from(text, "latin1"));
    await expect(readContent(folder)).rejects.toThrow(`${file}: this is not UTF-8 text`);
  });

  it.each([
    ["utf16le", Buffer.from([0xff, 0xfe])],
    ["utf16le", Buffer.alloc(0)],
  ] as const)("with UTF-16 in a file says so (%s, mark %j)", async (encoding, mark) => {
    const text = Buffer.from("---\ntitle: About\n---\nWords.\n", encoding);
    const files = { "content/pages/about.md": Buffer.concat([mark, text]) };
    await expect(aContentOf(files)).rejects.toThrow(
      "content/pages/about.md: this is UTF-16 text. Save it as UTF-8 in your editor.",
    );
  });

  const conflict = "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> theirs\n";
  it.each([
    ["content/publication.yaml", `# mine\n${conflict}`, 2],
    ["content/issues/0001.md", `---\nnumber: 1\n${conflict}---\n`, 3],
    ["content/essays/wide.md", `---\ntitle: A\n---\n\n${conflict.replaceAll("\n", "\r\n")}`, 5],
    ["content/pages/about.md", `---\ntitle: A\n---\n${conflict.replace("=", "||||||| base\nx\n=")}`, 4],
  ])("with what a merge left in %s names the line", async (file, text, line) => {
    await expect(aContentOf({ [file]: text })).rejects.toThrow(
      `${file}:${line}: a merge left two versions here`,
    );
  });

  it("with one such line, or in another order, has words", async () => {
    const text = "---\ntitle: A\n---\n>>>>>>> a\n=======\n\nTitle\n=======\n\n<<<<<<< b\n";
    expect((await aContentOf({ "content/pages/about.md": text })).pages).toHaveLength(1);
  });

  it("with a broken picture names it", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.photos, { recursive: true });
    await writeFile(join(folder.photos, "x.jpg"), "not a picture");
    await expect(readContent(folder)).rejects.toThrow("content/photos/x.jpg: this picture cannot be read");
  });
});
