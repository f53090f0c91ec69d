// A site that is built into the one before it has the bytes of one that is built anew, whatever was changed.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFile, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runBuild } from "../../scripts/astro.ts";
import { checkout } from "../../scripts/checkout.ts";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { aWorld } from "../support/world.ts";

/** The bytes of every file of a site, as hashes by name. */
async function bytesOf(dist: string): Promise<Record<string, string>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.sort().map(async (file) => {
    const hash = createHash("sha256").update(await readFile(file));
    return [file.slice(dist.length), hash.digest("hex").slice(0, 12)] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}

async function inText(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
}

type Edit = (folder: PublicationFolder, day: { now: string }) => Promise<unknown>;

const inIssue =
  (number: number, from: string | RegExp, to: string): Edit =>
  (folder) =>
    inText(join(folder.issues, `000${number}.md`), from, to);
const inMonth =
  (month: string, from: string | RegExp, to: string): Edit =>
  (folder) =>
    inText(join(folder.bookmarks, `${month}.jsonl`), from, to);
const keep =
  (given: Parameters<typeof aBookmark>[0]): Edit =>
  (folder) => {
    const bookmark = aBookmark(given);
    return appendFile(
      join(folder.bookmarks, `${bookmark.savedAt.slice(0, 7)}.jsonl`),
      `${lineOf(bookmark)}\n`,
    );
  };

/** One edit of every kind, by what it does. */
const edits: Record<string, Edit> = {
  "an issue's title": inIssue(2, "title: Five for Friday (13/11/26)", "title: Another title"),
  "a blurb that names a page which is not there yet": inIssue(
    1,
    "blurb: |",
    "blurb: |\n      See [more](more.md).",
  ),
  "a deadline that passes with the day": async (_folder, day) => {
    day.now = "2027-01-02T09:00:00.000Z";
  },
  "a correction": inIssue(
    3,
    /^picks:/m,
    'corrections:\n  - at: 2026-11-28T10:00:00.000Z\n    note: "A name was wrong."\npicks:',
  ),
  "another photo under the same name": async (folder) =>
    cp(join(folder.photos, "canal.jpg"), join(folder.photos, "library.jpg")),
  "a new issue, whose pick an earlier one had": (folder) =>
    createIssue(
      folder,
      anIssue({
        number: 4,
        date: "2026-12-04",
        picks: [aPick({ url: "https://rentbook.example/writing/the-damp-report", title: "Damp again" })],
      }),
    ),
  "a bookmark's title in a month that is over": inMonth(
    "2026-10",
    "The last counter in the town hall",
    "The last counter",
  ),
  "a tag that becomes a page": async (folder, day) => {
    for (const name of ["a", "b", "c"])
      await keep({
        url: `https://${name}.example.org/`,
        title: name,
        tags: ["digital-inclusion", "brand new"],
        savedAt: "2026-10-03T10:00:00.000Z",
      })(folder, day);
  },
  "a bookmark that becomes private": inMonth(
    "2026-10",
    '"url":"https://openbench.example/projects/agenda-reader",',
    '"url":"https://openbench.example/projects/agenda-reader","private":true,',
  ),
  "a bookmark of a new month, with a note that leads to a page of ours": keep({
    url: "https://december.example.org/",
    title: "December",
    note: "As [said](about.md)",
    savedAt: "2026-12-02T10:00:00.000Z",
  }),
  "a line that goes away": inMonth("2026-11", /^.*print-stylesheets.*\n/m, ""),
  "the publication's name": (folder) => inText(folder.settings, /^title: .*$/m, "title: Six for Saturday"),
  "the language": (folder) => inText(folder.settings, /^language: .*$/m, "language: de"),
  "the zone, by which links move to other days": async (folder) => {
    await inText(folder.settings, /^zone: .*$/m, "zone: Pacific/Kiritimati");
    // Else the dates of feeds hold it back.
    await rm(folder.feedDates, { force: true });
  },
  "a link that died, with a copy": (folder) => {
    const [key, copy] = [
      "rentbook.example/writing/the-damp-report",
      "https://web.archive.org/web/2026/https://rentbook.example/",
    ];
    const record = { key, state: "dead", since: "2026-11-20", checked: "2026-11", why: "gone", copy };
    return writeFile(folder.linkRecords, `${JSON.stringify(record)}\n`);
  },
  "a page that links to an issue": (folder) => {
    const mention = {
      "wm-target": "https://fiveforfriday.example/issues/1/",
      "wm-source": "https://a.example/",
    };
    return writeFile(folder.mentions, JSON.stringify({ children: [mention] }));
  },
  "whom a pick thanks, at another address": inIssue(
    2,
    "https://reading.example.org/",
    "https://other.example.org/",
  ),
  "a tag that a link loses": inMonth("2026-10", /"tags":\["[^"]*",/, '"tags":['),
  "a page's words": (folder) =>
    writeFile(join(folder.pages, "about.md"), "---\ntitle: About\n---\nOther words.\n"),
  "a page that is new": (folder) =>
    writeFile(join(folder.pages, "more.md"), "---\ntitle: More\n---\nWords.\n"),
  "a page that goes away": (folder) => rm(join(folder.pages, "about.md")),
  "an essay that is a draft now": (folder) =>
    inText(join(folder.essays, "five-is-enough.md"), /^title:/m, "draft: true\ntitle:"),
  "an essay's words": (folder) =>
    appendFile(join(folder.essays, "plain-tools-for-small-councils.md"), "\nOne more line.\n"),
};

/** In an order that looks like chance, and is the same for one seed. */
function shuffled<T>(list: T[], seed: number): T[] {
  const rank = (at: number) => createHash("sha256").update(`${seed} ${at}`).digest("hex");
  return list
    .map((one, at) => ({ one, rank: rank(at) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one);
}

async function aSample(): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  await bringTo(folder, checkout);
  return folder;
}

async function bringTo(folder: PublicationFolder, from: string): Promise<void> {
  for (const part of ["content", "bookmarks"]) {
    await rm(join(folder.root, part), { recursive: true, force: true });
    await cp(join(from, part), join(folder.root, part), { recursive: true });
  }
}

describe("a site that is built into the one before it", () => {
  const seed = 42;
  const rounds = Object.keys(edits).length / 3;

  it(`has the same bytes as one that is built anew, after edits of every kind (seed ${seed})`, {
    timeout: 900_000,
  }, async () => {
    const [folder, anew] = [await aSample(), await aPublicationFolder()];
    const day = { now: "2026-11-27T09:00:00.000Z" };
    const build = async (of: PublicationFolder) => {
      expect(await runBuild({ isQuiet: true }, aWorld({ folder: of, clock: aClock(day.now) }))).toBe(0);
      return bytesOf(of.site);
    };
    await build(folder);
    const names = shuffled(Object.keys(edits), seed);
    for (let round = 0; round < rounds; round++) {
      const made = names.slice(round * 3, round * 3 + 3);
      for (const name of made) await edits[name]?.(folder, day);
      await rm(anew.root, { recursive: true, force: true });
      await bringTo(anew, folder.root);
      expect([made, await build(folder)]).toEqual([made, await build(anew)]);
    }
  });

  it("is made anew after a build that did not end, and where somebody touched its files", {
    timeout: 300_000,
  }, async () => {
    const folder = await aSample();
    const build = async () => runBuild({ isQuiet: true }, aWorld({ folder }));
    expect(await build()).toBe(0);
    const first = await bytesOf(folder.site);
    await writeFile(join(folder.site, "issues/1/index.html"), "mine");
    await writeFile(join(folder.site, "stray.html"), "mine");
    expect(await build()).toBe(0);
    expect(await bytesOf(folder.site)).toEqual(first);
    await writeFile(
      join(folder.photos, "half.jpg"),
      (await readFile(join(folder.photos, "canal.jpg"))).subarray(0, 90_000),
    );
    await inIssue(1, /^title: .*$/m, "title: Changed")(folder, { now: "" });
    expect(await build()).toBe(1);
    await rm(join(folder.photos, "half.jpg"));
    await bringTo(folder, checkout);
    expect(await build()).toBe(0);
    expect(await bytesOf(folder.site)).toEqual(first);
  });

  it("follows a change of the code: a package, a template, a style, a word", {
    timeout: 400_000,
  }, async () => {
    const [code, folder] = [await aCheckout(), await aSample()];
    const build = async () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(code, "scripts/astro.ts"), "build", "--publication", folder.root],
        { cwd: code, encoding: "utf8" },
      );
      expect([status, stderr, status === 0 ? "" : stdout]).toEqual([0, expect.any(String), ""]);
      return bytesOf(folder.site);
    };
    await build();
    // As an update leaves it: the lock file and the package, and none of our own code.
    await inText(
      join(code, "node_modules/github-slugger/index.js"),
      "return result",
      'return "new-" + result',
    );
    await appendFile(join(code, "package-lock.json"), "\n");
    await build();
    const essay = await readFile(join(folder.site, "essays/five-is-enough/index.html"), "utf8");
    expect(essay).toContain('id="new-');
    await inText(join(code, "src/site/components/KeptRows.astro"), '"kept"', '"kept other"');
    await inText(join(code, "src/site/styles/lists.css"), "", ".other { color: var(--ink) }\n");
    await inText(join(code, "src/domain/words/english.ts"), "No cookies", "No biscuits");
    const rebuilt = await build();
    await rm(folder.site, { recursive: true });
    await rm(folder.private, { recursive: true });
    expect(rebuilt).toEqual(await build());
  });
});

/** A checkout of its own, one of whose packages may be changed. */
async function aCheckout(): Promise<string> {
  const code = (await aPublicationFolder()).root;
  for (const part of [
    "src",
    "scripts",
    "astro.config.mjs",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ])
    await cp(join(checkout, part), join(code, part), { recursive: true });
  const packages = join(code, "node_modules");
  await mkdir(packages);
  for (const name of await readdir(join(checkout, "node_modules")))
    await symlink(join(checkout, "node_modules", name), join(packages, name));
  await rm(join(packages, "github-slugger"));
  await cp(join(checkout, "node_modules/github-slugger"), join(packages, "github-slugger"), {
    recursive: true,
  });
  return code;
}
