// Everything that a publication folder says, read and checked once: what site, mail and desk are made from.
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { z } from "zod";
import type { BadLine } from "../bookmarks/read-shelf.ts";
import { openRows, type Shelf } from "../bookmarks/shelf.ts";
import { shownOf } from "../bookmarks/shown.ts";
import type { Caches } from "../disk/caches.ts";
import { ifMissing } from "../disk/write-file.ts";
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { urlKey } from "../domain/canonical-url.ts";
import { type EarlierOf, earlierPicks } from "../domain/earlier-picks.ts";
import { Essay, Page } from "../domain/essay.ts";
import type { Ink } from "../domain/ink.ts";
import type { Issue } from "../domain/issue.ts";
import type { PageFacts } from "../domain/page-facts.ts";
import type { Publication } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { slugOf } from "../domain/slug.ts";
import { ContentError, parseChecked, splitFrontMatter } from "./front-matter.ts";
import { openIssueCache } from "./issue-cache.ts";
import { issueFileName, readIssue } from "./issue-file.ts";
import { issueInks } from "./issue-inks.ts";
import { readDeadLinks } from "./link-records-file.ts";
import { type Mention, readMentions, targetOf } from "./mentions-file.ts";
import { photoHues } from "./photo-hues.ts";
import { pictureSize } from "./picture.ts";
import { readText, textOf } from "./read-text.ts";
import { readPublication } from "./settings-file.ts";
import { slugOfFile, textFilesIn } from "./text-files.ts";

/** A photo in `content/photos/`: its name without extension and its size in pixels. */
export type Photo = { name: string; path: string; width: number; height: number };

export type Content = {
  publication: Publication;
  /** Newest first, drafts included. */
  issues: Issue[];
  essays: Essay[];
  pages: Page[];
  photos: Photo[];
  /** What readers are shown of the bookmarks, newest first, and the lines that cannot be read. */
  shelf: { bookmarks: Bookmark[]; bad: BadLine[] };
  /** The kept link under any of its addresses; `undefined` of all where the shelf was not read. */
  linkOf: (url: string) => Bookmark | undefined;
  /** What is known of a link's page, for labels. */
  pageOf: (url: string) => PageFacts | undefined;
  /** The earlier picks that a pick goes on from. */
  earlierOf: EarlierOf;
  /** A public copy of a page that was published and is gone. */
  copyOf: (url: string) => string | undefined;
  /** Who links to a page of ours, by its address, and said so. */
  mentionsOf: (address: string) => Mention[];
  /** `content/webmentions.json` is there, and is something else. */
  isMentionsFileWrong: boolean;
  /** The photo that an issue or essay names by a path. */
  photoOf: (image: string) => Photo | undefined;
  /** The accent of an issue. */
  inkOf: (issue: Issue) => Ink | undefined;
  /** The files' texts as they were read, by the names that an editor knows: `content/issues/0042.md`. */
  texts: Map<string, string>;
};

/** What of a shelf is read for the content. */
type ReadShelf = Pick<Shelf, "bookmarks" | "badLines" | "remembered">;

/** For who asks about the texts alone: a hundred thousand links are read in five seconds. */
export const noShelf: ReadShelf = { bookmarks: () => [], badLines: () => [], remembered: () => undefined };

/** Defaults in brackets. */
type Reading = {
  /** The issues, of who has read them: their texts are not among the texts then (all are read). */
  known?: Issue[];
  /** Where it is kept what the issues' files said (nowhere). */
  caches?: Caches | undefined;
};

/**
 * Reads the folder; throws a `ContentError` for the first file that the editor must correct. `shelf` is for who has
 * one open, or needs the whole bookmarks.
 */
export async function readContent(
  folder: PublicationFolder,
  shelf: ReadShelf = openRows(folder, shownOf),
  { known, caches }: Reading = {},
): Promise<Content> {
  const texts = new Map<string, string>();
  const [publication, issues, essays, pages, photos, dead, mentions] = await Promise.all([
    readPublication(folder, texts),
    known ?? readIssues(folder, { texts, caches }),
    readTexts(folder.essays, Essay, texts),
    readTexts(folder.pages, Page, texts),
    readPhotos(folder),
    readDeadLinks(folder),
    readMentions(folder),
  ]);
  checkPhotos(photos, issues);
  const inks = await readInks(folder, issues, photos);
  const photosByFile = new Map(photos.map((photo) => [basename(photo.path), photo]));
  return {
    publication,
    issues,
    essays: essays.sort((a, b) => b.date.localeCompare(a.date)),
    pages,
    photos,
    shelf: { bookmarks: shelf.bookmarks(), bad: shelf.badLines() },
    earlierOf: earlierPicks(issues, (url) => publicTags(shelf.remembered(url))),
    linkOf: shelf.remembered,
    pageOf: (url) => shelf.remembered(url)?.page,
    mentionsOf: (address) => mentions?.get(targetOf(address)) ?? [],
    isMentionsFileWrong: mentions === undefined,
    copyOf: (url) => (dead.size === 0 ? undefined : dead.get(urlKey(url))?.copy),
    photoOf: (image) => photosByFile.get(basename(image)),
    inkOf: (issue) => inks.get(issue.number),
    texts,
  };
}

function publicTags(bookmark: Bookmark | undefined): string[] {
  return bookmark === undefined || isHidden(bookmark) ? [] : (bookmark.tags ?? []);
}

/** Only the photos of issues whose ink is not written down yet are measured. */
async function readInks(
  folder: PublicationFolder,
  issues: Issue[],
  photos: Photo[],
): Promise<Map<number, Ink>> {
  const open = new Set(
    issues.flatMap(({ ink, hero }) => (hero && ink === undefined ? [basename(hero.image)] : [])),
  );
  const paths = photos.map((photo) => photo.path).filter((path) => open.has(basename(path)));
  const hues = await photoHues(paths, folder.photoHues);
  return issueInks(issues, (file) => hues.get(file));
}

/** Every hero must be there, and no two photos may want the same address. */
function checkPhotos(photos: Photo[], issues: Issue[]): void {
  for (const { name, path } of photos) {
    const twin = photos.find((other) => other.name === name && other.path !== path);
    if (twin)
      throw new ContentError(
        `content/photos/${basename(path)}`,
        undefined,
        `it has the same name as ${basename(twin.path)}. Rename one of them.`,
      );
  }
  const files = photos.map((photo) => basename(photo.path));
  for (const { number, hero } of issues) {
    if (hero && !files.includes(basename(hero.image))) {
      const known = files.length === 0 ? "there are no photos yet" : `there are ${files.join(", ")}`;
      throw new ContentError(
        `content/issues/${issueFileName(number)}`,
        undefined,
        `there is no photo ${basename(hero.image)} in content/photos; ${known}.`,
      );
    }
  }
}

/** All issues, newest number first; each file's text is put into `texts`, and what it says kept in `caches` (nowhere). */
export async function readIssues(
  folder: PublicationFolder,
  { texts, caches }: { texts?: Map<string, string>; caches?: Caches | undefined } = {},
): Promise<Issue[]> {
  const names = await textFilesIn(folder.issues);
  const cache = openIssueCache(caches);
  const issues = await Promise.all(
    names.map(async (name) => {
      const file = `content/issues/${name}`;
      const bytes = await readFile(join(folder.issues, name));
      const text = textOf(bytes, file);
      texts?.set(file, text);
      return cache.of(name, bytes, () => readIssue(text, file));
    }),
  );
  cache.keep();
  return issues.sort((a, b) => b.number - a.number);
}

async function readTexts<T extends z.ZodObject>(
  folder: string,
  schema: T,
  texts: Map<string, string>,
): Promise<(z.infer<T> & { slug: string; body: string })[]> {
  const label = `content/${basename(folder)}`;
  return Promise.all(
    (await textFilesIn(folder)).map(async (name) => {
      const file = `${label}/${name}`;
      const slug = slugOfFile(file);
      const text = await readText(join(folder, name), file);
      texts.set(file, text);
      const { yaml, body, firstLine } = splitFrontMatter(text, file);
      return { ...parseChecked(yaml, schema, { file, firstLine }), slug, body };
    }),
  );
}

async function readPhotos(folder: PublicationFolder): Promise<Photo[]> {
  const names = await readdir(folder.photos).catch(ifMissing<string[]>([]));
  const photos: Photo[] = [];
  for (const file of names.filter((name) => /\.(jpe?g|png|webp|avif|tiff?)$/i.test(name)).sort()) {
    const path = join(folder.photos, file);
    photos.push({ name: slugOf(file.replace(/\.\w+$/, "")), path, ...(await pictureSize(path)) });
  }
  return photos;
}
