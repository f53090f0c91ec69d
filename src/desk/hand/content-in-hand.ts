// All that an edition of the coming issue is made from. Essays, pages, photos and settings are read again when one of
// their files changed; the issues are those in hand.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Content, readContent } from "../../content/read-content.ts";
import { stampAt } from "../../disk/file-stamp.ts";
import { ifMissing } from "../../disk/write-file.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import type { IssuesInHand } from "./issues-in-hand.ts";
import type { LinksInHand } from "./links-in-hand.ts";

/** Throws a `ContentError` for a file that an editor must set right first. */
export type ContentInHand = { now(): Promise<Content> };

export function openContent(
  folder: PublicationFolder,
  { issues, links }: { issues: IssuesInHand; links: LinksInHand },
): ContentInHand {
  let last: { stamps: string; content: Content } | undefined;
  const pageOf = (url: string) => links.find(url);
  return {
    now: async () => {
      const { issues: known } = await issues.now();
      const stamps = await stampsOf(folder);
      if (last?.stamps !== stamps) {
        const noLinks = { bookmarks: () => [], badLines: () => [], remembered: pageOf };
        last = { stamps, content: await readContent(folder, noLinks, { known }) };
      }
      return { ...last.content, issues: known };
    },
  };
}

/** Of everything but the issues. */
async function stampsOf({ settings, essays, pages, photos }: PublicationFolder): Promise<string> {
  const inFolders = await Promise.all(
    [essays, pages, photos].map(async (folder) => {
      const names = await readdir(folder).catch(ifMissing<string[]>([]));
      return names.map((name) => join(folder, name));
    }),
  );
  return [settings, ...inFolders.flat()].map((path) => `${path} ${stampAt(path)}`).join("\n");
}
