// A publication as large as one wants, and what a week brings to it.
import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { addDays } from "../../src/domain/calendar.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { addressOf, fillShelf } from "./shelf-corpus.ts";

/** `isPlain`: without tags, and without sites that have a page. */
export type SiteSize = { issues: number; links: number; photos: number; isPlain: boolean };

export async function fillPublication(folder: PublicationFolder, size: SiteSize): Promise<void> {
  const { issues, links, photos, isPlain } = size;
  await fillShelf(folder, { size: links, isPlain });
  for (let number = 1; number <= issues; number++)
    await createIssue(folder, anIssue(number, isPlain, number <= photos ? `photo-${number}.jpg` : undefined));
  await writeFile(folder.settings, "url: https://five.example\n");
  await mkdir(folder.photos, { recursive: true });
  for (let number = 1; number <= photos; number++)
    await addPhoto(join(folder.photos, `photo-${number}.jpg`), number);
}

/** One more issue, and forty more links of the newest month; `week` counts from 1. */
export async function addFriday(folder: PublicationFolder, size: SiteSize, week: number): Promise<void> {
  const { issues, links, isPlain } = size;
  await createIssue(folder, anIssue(issues + week, isPlain, undefined));
  const lines = Array.from({ length: 40 }, (_, at) => {
    const number = links + week * 100 + at;
    return lineOf({
      url: isPlain ? addressOf(number, isPlain) : `https://site${at}.example.org/new/${number}`,
      title: `What came in on day ${at}`,
      note: "A word about it",
      tags: isPlain ? undefined : [`tag-${at % 5}`],
      savedAt: new Date(Date.UTC(2026, 10, 26, 10 + week, at)).toISOString(),
    });
  });
  await appendFile(join(folder.bookmarks, "2026-11.jsonl"), `${lines.join("\n")}\n`);
}

function anIssue(number: number, isPlain: boolean, photo: string | undefined): Issue {
  const picks = [1, 2, 3, 4, 5].map((at) => ({
    url: addressOf(number * 5 + at, isPlain),
    title: `What the council said about number ${number * 5 + at}`,
    blurb: `A good way to *look* at it, and [another](${addressOf(at, isPlain)}). `.repeat(4),
  }));
  return {
    number,
    date: addDays("2007-01-05", number * 7),
    title: `Five for Friday ${number}`,
    state: "shipped",
    hero: photo === undefined ? undefined : { image: `../photos/${photo}`, alt: "A field", credit: "Nobody" },
    standfirst: "Quite a mixture this week – plenty to dig into over the weekend.",
    picks,
  };
}

/** As large as a camera's, and no two alike. */
async function addPhoto(path: string, seed: number): Promise<void> {
  const noise = { type: "gaussian", mean: 90 + seed * 4, sigma: 30 } as const;
  await sharp({ create: { width: 3_000, height: 2_000, channels: 3, background: "#468", noise } })
    .jpeg()
    .toFile(path);
}
