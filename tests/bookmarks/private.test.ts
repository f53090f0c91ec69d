// Links for the editor alone, on one machine. Two machines and git are in tests/journeys/two-machines.test.ts.
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { byMonth } from "../../src/archive/by-month.ts";
import { noted, sighting } from "../../src/bookmarks/edits.ts";
import { HiddenKeyError } from "../../src/bookmarks/hidden-key.ts";
import { fingerprintOf, hiddenHash } from "../../src/bookmarks/hidden-list.ts";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { openRows, openShelf, type ShelfSetting } from "../../src/bookmarks/shelf.ts";
import { shownOf } from "../../src/bookmarks/shown.ts";
import { type Bookmark, isHidden } from "../../src/domain/bookmark.ts";
import { urlKey } from "../../src/domain/canonical-url.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { drop, putBack } from "../../src/picking/triage.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";

const url = "https://example.org/a";
const secret = "a".repeat(64);
const now = "2026-11-27T09:00:00.000Z";

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const textOf = (...bookmarks: Bookmark[]) => bookmarks.map((one) => `${lineOf(one)}\n`).join("");
const publicMonth = (folder: PublicationFolder) => join(folder.bookmarks, "2026-11.jsonl");
const privateMonth = (folder: PublicationFolder) => join(folder.privateBookmarks, "2026-11.jsonl");
const textAt = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const listOf = (key: string, ...urls: string[]) =>
  [`key ${fingerprintOf(key)}`, ...urls.map((one) => hiddenHash(key, urlKey(one))).sort(), ""].join("\n");

/** All that git would see of the bookmarks. */
async function publicText(folder: PublicationFolder): Promise<string> {
  const names = (await readdir(folder.bookmarks)).filter((name) => name !== "private");
  return names.map((name) => readFileSync(join(folder.bookmarks, name), "utf8")).join("");
}

const shownUrls = (folder: PublicationFolder, setting?: ShelfSetting) =>
  byMonth(openRows(folder, shownOf, setting).bookmarks(), "Europe/London").flatMap((month) =>
    month.days.flatMap((day) => day.bookmarks.map((one) => one.url)),
  );

describe("a private link", () => {
  it("is kept in private/, for its owner alone; git gets a keyed hash", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder);
    const secretNote = aBookmark({ private: true, note: "for me" });
    expect(
      await shelf.change([secretNote, aBookmark({ url: "https://example.org/b" })].map(sighting)),
    ).toEqual({
      outcomes: ["new", "new"],
      moved: 0,
    });
    expect(textAt(privateMonth(folder))).toBe(textOf(secretNote));
    const key = /^FIVE_HIDDEN_KEY=([0-9a-f]{64})$/m.exec(textAt(folder.environment))?.[1] ?? "";
    expect(textAt(folder.hiddenLinks)).toBe(listOf(key, url));
    expect(await publicText(folder)).not.toMatch(/example\.org\/a|for me/);
    expect(shelf.bookmarks().map((one) => [one.url, one.private])).toContainEqual([url, true]);
    expect(shelf.find(url)).toEqual(secretNote);
    if (process.platform === "win32") return;
    for (const path of [privateMonth(folder), folder.environment])
      expect([path, statSync(path).mode & 0o777]).toEqual([path, 0o600]);
    expect(statSync(folder.privateBookmarks).mode & 0o777).toBe(0o700);
  });

  it("needs no key where nothing is hidden, and makes none", async () => {
    const folder = await aPublicationFolder();
    await openShelf(folder).change([sighting(aBookmark())]);
    expect(existsSync(folder.environment)).toBe(false);
    expect(existsSync(folder.hiddenLinks)).toBe(false);
    expect(await readdir(folder.bookmarks)).toEqual(["2026-11.jsonl"]);
  });

  it("takes the key of the environment, else the one in .env, and leaves the rest of .env as it is", async () => {
    const folder = await aPublicationFolder();
    await write(folder.environment, "SMTP_URL=smtp://x\nFIVE_HIDDEN_KEY=");
    await openShelf(folder).change([sighting(aBookmark({ private: true }))]);
    const made = textAt(folder.environment);
    expect(made.startsWith("SMTP_URL=smtp://x\nFIVE_HIDDEN_KEY=\n")).toBe(true);
    await openShelf(folder).change([sighting(aBookmark({ url: "https://example.org/b", private: true }))]);
    expect(textAt(folder.environment)).toBe(made);
    const given = await aPublicationFolder();
    await openShelf(given, { hiddenKey: secret }).change([sighting(aBookmark({ private: true }))]);
    expect(existsSync(given.environment)).toBe(false);
    expect(textAt(given.hiddenLinks)).toBe(listOf(secret, url));
  });

  it("hides every address that it is known by, also one that it takes later", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder, { hiddenKey: secret });
    const [short, better] = ["https://t.co/x", "https://example.org/better"];
    await shelf.change([sighting(aBookmark({ aliases: [short], private: true }))]);
    expect(textAt(folder.hiddenLinks)).toBe(listOf(secret, url, short));
    await shelf.change([
      { url, change: (kept) => kept && { ...kept, url: better, aliases: [...(kept.aliases ?? []), url] } },
    ]);
    expect(textAt(folder.hiddenLinks)).toBe(listOf(secret, url, short, better));
  });

  it("is one by its address alone where that names a place inside, until the editor opens it", async () => {
    const folder = await aPublicationFolder();
    const inside = "http://nas.local/photos";
    await write(publicMonth(folder), textOf(aBookmark({ url: inside })));
    const shelf = openShelf(folder, { hiddenKey: secret });
    expect(await shelf.change([noted({ url: inside, at: now, why: "refused-address" })])).toEqual({
      outcomes: ["changed"],
      moved: 1,
    });
    expect(await publicText(folder)).not.toContain("nas.local");
    await shelf.change([{ url: inside, change: (kept) => kept && { ...kept, private: false } }]);
    expect(textAt(publicMonth(folder))).toContain("nas.local");
    expect(shownUrls(folder, { hiddenKey: secret })).toEqual([inside]);
  });
});

describe("a link that an editor hides and shows", () => {
  it.each<[string, (kept: Bookmark) => Bookmark, (kept: Bookmark) => Bookmark]>([
    ["dropped, and put back", (kept) => drop(kept, now), putBack],
    [
      "made private, and public",
      (kept) => ({ ...kept, private: true }),
      (kept) => ({ ...kept, private: undefined }),
    ],
  ])("is %s", async (_, hide, show) => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder, { hiddenKey: secret });
    const other = aBookmark({ url: "https://example.org/b", savedAt: "2026-11-21T10:00:00.000Z" });
    await shelf.change([aBookmark({ note: "words" }), other].map(sighting));
    const before = textAt(publicMonth(folder));
    expect(await shelf.change([{ url, change: (kept) => kept && hide(kept) }])).toEqual({
      outcomes: ["changed"],
      moved: 1,
    });
    expect(textAt(publicMonth(folder))).toBe(textOf(other));
    expect(textAt(folder.hiddenLinks)).toBe(listOf(secret, url));
    expect(isHidden(shelf.find(url) ?? aBookmark())).toBe(true);
    expect(shownUrls(folder, { hiddenKey: secret })).toEqual([other.url]);
    await shelf.change([{ url, change: (kept) => kept && show(kept) }]);
    expect(textAt(publicMonth(folder))).toBe(before);
    expect(textAt(privateMonth(folder))).toBe("");
    expect(textAt(folder.hiddenLinks)).toBe(listOf(secret));
    expect(shownUrls(folder, { hiddenKey: secret })).toEqual([other.url, url]);
  });

  it("does not come back from its source, whatever the source says of it then", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder, { hiddenKey: secret });
    await shelf.change([sighting(aBookmark())]);
    await shelf.change([{ url, change: (kept) => kept && drop(kept, now) }]);
    const again = aBookmark({ note: "seen again", sources: [{ name: "feed", at: now }] });
    expect((await shelf.change([sighting(again)])).outcomes).toEqual(["changed"]);
    expect(await publicText(folder)).not.toContain("seen again");
    expect(shelf.find(url)).toMatchObject({ note: "seen again", triage: { as: "dropped" } });
  });
});

describe("a public line of a link that is hidden", () => {
  const hidden = aBookmark({ note: "hidden elsewhere" });
  const other = aBookmark({ url: "https://example.org/b", savedAt: "2026-11-21T10:00:00.000Z" });

  /** As a merge may leave it: another machine hid the link, this one still has its line. */
  async function aMergedFolder(line = lineOf(hidden)): Promise<PublicationFolder> {
    const folder = await aPublicationFolder();
    await write(publicMonth(folder), `${line}\n${textOf(other)}`);
    await write(folder.hiddenLinks, listOf(secret, url));
    return folder;
  }

  it("is private to every reader at once", async () => {
    const folder = await aMergedFolder();
    const shelf = openShelf(folder, { hiddenKey: secret });
    expect(shelf.bookmarks().map((one) => one.private)).toEqual([undefined, true]);
    expect(shelf.find(url)?.private).toBe(true);
    expect(openRows(folder, shownOf, { hiddenKey: secret }).remembered(url)?.private).toBe(true);
    expect(shownUrls(folder, { hiddenKey: secret })).toEqual([other.url]);
  });

  it("is moved by the next write, with its bytes, whatever that write is about", async () => {
    const line = `{"savedAt":"2026-11-20T10:00:00Z","url":"${url}","title":"Keys turned round","id":12345678901234567890}`;
    const folder = await aMergedFolder(line);
    const shelf = openShelf(folder, { hiddenKey: secret });
    expect(await shelf.change([])).toEqual({ outcomes: [], moved: 1 });
    expect(textAt(publicMonth(folder))).toBe(textOf(other));
    expect(textAt(privateMonth(folder))).toBe(`${line}\n`);
    expect(await shelf.change([])).toEqual({ outcomes: [], moved: 0 });
  });

  it("is moved by a shelf that was open when the merge came", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder, { hiddenKey: secret });
    await shelf.change([hidden, other].map(sighting));
    await write(folder.hiddenLinks, listOf(secret, url));
    expect(shelf.find(url)?.private).toBe(true);
    expect((await shelf.change([])).moved).toBe(1);
    expect(await publicText(folder)).not.toContain(url);
  });

  it("meets the line in private/ and becomes one with it there", async () => {
    const folder = await aMergedFolder();
    await write(privateMonth(folder), textOf(drop(aBookmark({ tags: ["mine"] }), now)));
    const shelf = openShelf(folder, { hiddenKey: secret });
    expect(shownUrls(folder, { hiddenKey: secret })).toEqual([other.url]);
    expect((await shelf.change([])).moved).toBe(1);
    expect(textAt(publicMonth(folder))).toBe(textOf(other));
    expect(textAt(privateMonth(folder))).toBe(textOf(drop({ ...hidden, tags: ["mine"] }, now)));
  });

  it("stays where it was put back by another machine: a public line, no hash, and nobody here had hidden it", async () => {
    const folder = await aPublicationFolder();
    await write(publicMonth(folder), textOf(hidden));
    await write(privateMonth(folder), textOf(aBookmark({ note: "met here while it was hidden there" })));
    const shelf = openShelf(folder, { hiddenKey: secret });
    expect(shownUrls(folder)).toEqual([url]);
    await shelf.change([]);
    expect(textAt(privateMonth(folder))).toBe("");
    expect(shelf.find(url)?.note).toBe("hidden elsewhere\n\nmet here while it was hidden there");
    expect(existsSync(folder.hiddenLinks)).toBe(false);
  });

  it("is not thought to be put back because the list is gone: what stands in private/ alone is hidden again", async () => {
    const folder = await aPublicationFolder();
    await write(privateMonth(folder), textOf(aBookmark({ note: "unmarked" })));
    const shelf = openShelf(folder, { hiddenKey: secret });
    expect(shelf.bookmarks()).toMatchObject([{ private: true }]);
    await shelf.change([]);
    expect(textAt(folder.hiddenLinks)).toBe(listOf(secret, url));
    expect(textAt(privateMonth(folder))).toBe(textOf(aBookmark({ note: "unmarked" })));
  });

  it("was private before there was private/: the first write moves it, with a word", async () => {
    const folder = await aPublicationFolder();
    const old = aBookmark({ private: true });
    await write(publicMonth(folder), textOf(old, other));
    expect(await openShelf(folder, { hiddenKey: secret }).change([])).toEqual({ outcomes: [], moved: 1 });
    expect(textAt(publicMonth(folder))).toBe(textOf(other));
    expect(textAt(privateMonth(folder))).toBe(textOf(old));
    expect(textAt(folder.hiddenLinks)).toBe(listOf(secret, url));
  });
});

describe("a machine that cannot tell which links are hidden", () => {
  const cases: [string, string, ShelfSetting, RegExp][] = [
    ["has no key", listOf(secret, url), {}, /this machine has none.*Copy the line FIVE_HIDDEN_KEY=/s],
    [
      "has another key",
      listOf(secret, url),
      { hiddenKey: "b".repeat(64) },
      /this machine has the key [0-9a-f]{16}/,
    ],
    [
      "finds two keys",
      `${listOf(secret, url)}${listOf("c".repeat(64), url)}`,
      { hiddenKey: secret },
      /made with 2 keys/,
    ],
    [
      "finds no fingerprint",
      listOf(secret, url).replace(/^key.*\n/, ""),
      { hiddenKey: secret },
      /that line is: key/,
    ],
  ];
  it.each(cases)("stops when it %s, and changes nothing", async (_, list, setting, message) => {
    const folder = await aPublicationFolder();
    await write(folder.hiddenLinks, list);
    await write(publicMonth(folder), textOf(aBookmark()));
    const shelf = openShelf(folder, setting);
    for (const read of [() => shelf.bookmarks(), () => shelf.find(url), () => shelf.remembered(url)]) {
      expect(read).toThrow(HiddenKeyError);
      expect(read).toThrow(message);
    }
    await expect(shelf.change([sighting(aBookmark({ note: "n" }))])).rejects.toThrow(message);
    expect(textAt(folder.hiddenLinks)).toBe(list);
    expect(textAt(publicMonth(folder))).toBe(textOf(aBookmark()));
    expect(existsSync(folder.environment)).toBe(false);
  });

  it("goes on as soon as it has the right one", async () => {
    const folder = await aPublicationFolder();
    await write(folder.hiddenLinks, listOf(secret, url));
    const shelf = openShelf(folder);
    expect(() => shelf.bookmarks()).toThrow(HiddenKeyError);
    await write(folder.environment, `FIVE_HIDDEN_KEY=${secret}\n`);
    expect(shelf.bookmarks()).toEqual([]);
  });

  it("has a list whose fingerprint a merge doubled: that is one key", async () => {
    const folder = await aPublicationFolder();
    const other = "https://example.org/b";
    await write(folder.hiddenLinks, `${listOf(secret, url)}${listOf(secret, url, other)}`);
    const shelf = openShelf(folder, { hiddenKey: secret });
    await shelf.change([sighting(aBookmark({ url: "https://example.org/c", private: true }))]);
    expect(textAt(folder.hiddenLinks)).toBe(listOf(secret, url, other, "https://example.org/c"));
  });
});

describe("on a disk that is thrown away (CI)", () => {
  const inCi = { isCi: true, hiddenKey: secret };
  const secretNote = aBookmark({ private: true, note: "for me", title: "Mine" });

  it("nothing private is kept or hashed, no key is made, and it is counted", async () => {
    const folder = await aPublicationFolder();
    const other = aBookmark({ url: "https://example.org/b" });
    const inside = aBookmark({ url: "http://192.168.1.1/" });
    const shelf = openShelf(folder, { isCi: true });
    expect(await shelf.change([secretNote, other, inside].map(sighting))).toEqual({
      outcomes: ["withheld", "new", "withheld"],
      moved: 0,
    });
    expect(textAt(publicMonth(folder))).toBe(textOf(other));
    expect((await readdir(folder.bookmarks)).sort()).toEqual(["2026-11.jsonl"]);
    expect(existsSync(folder.environment)).toBe(false);
  });

  it("a link that is hidden elsewhere is not kept, and its public line stays where it is, unseen", async () => {
    const folder = await aPublicationFolder();
    await write(folder.hiddenLinks, listOf(secret, url, "https://example.org/new"));
    await write(publicMonth(folder), textOf(aBookmark()));
    const shelf = openShelf(folder, inCi);
    const given = [aBookmark({ note: "again" }), aBookmark({ url: "https://example.org/new" })];
    expect(await shelf.change(given.map(sighting))).toEqual({ outcomes: ["withheld", "withheld"], moved: 0 });
    expect(textAt(publicMonth(folder))).toBe(textOf(aBookmark()));
    expect(shownUrls(folder, inCi)).toEqual([]);
  });

  it("a public line that turns private says so, without the private words", async () => {
    const folder = await aPublicationFolder();
    await write(publicMonth(folder), textOf(aBookmark({ note: "public" })));
    const shelf = openShelf(folder, { isCi: true });
    expect((await shelf.change([sighting(secretNote)])).outcomes).toEqual(["withheld"]);
    expect(textAt(publicMonth(folder))).toBe(textOf(aBookmark({ note: "public", private: true })));
    expect(shownUrls(folder, { isCi: true })).toEqual([]);
  });

  it("what the editor chose to have in git is changed there as ever", async () => {
    const folder = await aPublicationFolder();
    await write(folder.hiddenLinks, listOf(secret, url));
    await write(privateMonth(folder), textOf(secretNote));
    const shelf = openShelf(folder, inCi);
    const reading = noted({ url, at: now, page: { kind: "article", words: 3 } });
    expect((await shelf.change([reading])).outcomes).toEqual(["changed"]);
    expect(textAt(privateMonth(folder))).toContain('"words":3');
  });
});

describe("what the folder tells git", () => {
  const ignoring = (folder: PublicationFolder) => textAt(join(folder.root, ".gitignore")).split("\n");

  it("is written by the first change, private or not", async () => {
    const folder = await aPublicationFolder();
    await openShelf(folder).change([sighting(aBookmark())]);
    expect(ignoring(folder)).toEqual(["var/", ".env", "bookmarks/private/", "dist/", ".*.tmp", ""]);
    expect(textAt(join(folder.root, ".gitattributes"))).toBe(
      "bookmarks/*.jsonl merge=union text eol=lf\nbookmarks/private/*.jsonl merge=union text eol=lf\nbookmarks/hidden.txt merge=union text eol=lf\ncontent/links.jsonl merge=union text eol=lf\n",
    );
  });

  it("is added to what an editor has there, as each thing is needed", async () => {
    const folder = await aPublicationFolder();
    await write(join(folder.root, ".gitignore"), "/var\nnotes.txt");
    await write(join(folder.root, ".gitattributes"), "/bookmarks/*.jsonl -text\n");
    const shelf = openShelf(folder);
    await shelf.change([sighting(aBookmark())]);
    expect(ignoring(folder)).toEqual(["/var", "notes.txt", ".env", ""]);
    await shelf.change([{ url, change: (kept) => kept && { ...kept, private: true } }]);
    expect(ignoring(folder)).toEqual(["/var", "notes.txt", ".env", "bookmarks/private/", ""]);
    expect(textAt(join(folder.root, ".gitattributes"))).toMatch(
      /^\/bookmarks\/\*\.jsonl -text\nbookmarks\/private/,
    );
  });

  it("leaves an editor who wants private links in git their way", async () => {
    const folder = await aPublicationFolder();
    const shelf = openShelf(folder);
    await shelf.change([sighting(aBookmark({ private: true }))]);
    await write(join(folder.root, ".gitignore"), "var/\n.env\n");
    await openShelf(folder).change([sighting(aBookmark({ url: "https://example.org/b", private: true }))]);
    expect(ignoring(folder)).toEqual(["var/", ".env", ""]);
  });
});

describe("a run that is killed while it hides a link", () => {
  it("has hidden it or not, at every step, and the next one ends what it began", async () => {
    const line = aBookmark({ note: "words" });
    const steps: ((folder: PublicationFolder) => Promise<void>)[] = [
      (folder) => write(folder.environment, `FIVE_HIDDEN_KEY=${secret}\n`),
      (folder) => write(folder.hiddenLinks, listOf(secret, url)),
      (folder) => write(privateMonth(folder), textOf(drop(line, now))),
      (folder) => write(publicMonth(folder), ""),
    ];
    for (let done = 1; done <= steps.length; done++) {
      const folder = await aPublicationFolder();
      await write(publicMonth(folder), textOf(line));
      for (const step of steps.slice(0, done)) await step(folder);
      expect(shownUrls(folder)).toEqual(done === 1 ? [url] : []);
      const shelf = openShelf(folder);
      await shelf.change([{ url, change: (kept) => kept && drop(kept, now) }]);
      expect(await publicText(folder)).not.toContain(url);
      expect(textAt(privateMonth(folder))).toBe(textOf(drop(line, now)));
    }
  });
});
