// A publication in a temporary folder, as an editor's files would make it.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Content, readContent } from "../../src/content/read-content.ts";
import { Publication } from "../../src/domain/publication.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import type { Finding } from "../../src/preflight/finding.ts";
import { preflight } from "../../src/preflight/preflight.ts";
import { aPublicationFolder } from "./folders.ts";

/** A publication folder with these files in it: `{ "content/pages/about.md": "…" }`. */
export async function aPublicationOf(files: Record<string, string | Uint8Array>): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder.root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return folder;
}

export async function aContentOf(files: Record<string, string | Uint8Array>): Promise<Content> {
  return readContent(await aPublicationOf(files));
}

/** One that was never in a file: without anything but what is given. */
export function aContent({ publication = Publication.parse({}), ...given }: Partial<Content>): Content {
  return {
    ...{ publication, issues: [], essays: [], pages: [], photos: [], texts: new Map() },
    ...{
      shelf: { bookmarks: [], bad: [] },
      linkOf: () => undefined,
      pageOf: () => undefined,
      earlierOf: () => [],
    },
    ...{ photoOf: () => undefined, inkOf: () => undefined, copyOf: () => undefined, mentionsOf: () => [] },
    isMentionsFileWrong: false,
    ...given,
  };
}

/** The settings of a publication about which nothing is to be said. */
const quietSettings = "url: https://five.example\npicks: 1\n";

/** An issue with one pick about which nothing is to be said; it is out unless `more` says otherwise. */
export function anIssueText(
  given: { number?: number; date?: string; more?: string; blurb?: string; body?: string } = {},
): string {
  const { number = 1, date = "2026-11-20", more = "", body = "Hello, these are worth your time." } = given;
  const { blurb = `Plain words on why page ${number} is worth an hour of Friday.` } = given;
  const pick = `  - url: https://e.example/${number}\n    title: A page\n    blurb: ${JSON.stringify(blurb)}\n`;
  return `---\nnumber: ${number}\ndate: ${date}\ntitle: Issue ${number}\n${more}picks:\n${pick}---\n${body}\n`;
}

/** What preflight finds in a publication of these files at noon on a day (Friday 27 November 2026). */
export async function findingsIn(
  files: Record<string, string | Uint8Array>,
  day = "2026-11-27",
): Promise<Finding[]> {
  const content = await aContentOf({ "content/publication.yaml": quietSettings, ...files });
  return preflight(content, { now: `${day}T12:00:00Z` });
}

/** The same, a line each, with its level: `block content/issues/0001.md:7: …`. */
export async function linesAbout(
  files: Record<string, string | Uint8Array>,
  day?: string,
): Promise<string[]> {
  const findings = await findingsIn(files, day);
  return findings.map(
    ({ level, file, line, says, todo }) => `${level} ${file}:${line ?? ""} ${says} | ${todo}`,
  );
}
