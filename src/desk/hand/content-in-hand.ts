// All that an edition of the coming issue is made from. Essays, pages, photos and settings are read again when one of
// their folders changed; the issues are those in hand.
import { dirname } from "node:path";
import { type Content, readContent } from "../../content/read-content.ts";
import { stampAt } from "../../disk/file-stamp.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import type { IssuesInHand } from "./issues-in-hand.ts";
import type { LinksInHand } from "./links-in-hand.ts";

/** Throws a `ContentError` for a file that an editor must set right first. */
export type ContentInHand = { now(): Promise<Content> };

export function openContent(
  folder: PublicationFolder,
  { issues, links }: { issues: IssuesInHand; links: LinksInHand },
): ContentInHand {
  let known: { stamps: string; content: Content } | undefined;
  const pageOf = (url: string) => links.find(url);
  return {
    now: async () => {
      const stamps = stampsOf(folder);
      if (known?.stamps !== stamps) {
        const noLinks = { bookmarks: () => [], badLines: () => [], remembered: pageOf };
        known = { stamps, content: await readContent(folder, noLinks) };
      }
      return { ...known.content, issues: (await issues.now()).issues };
    },
  };
}

function stampsOf({ settings, essays, pages, photos, issues }: PublicationFolder): string {
  return [settings, dirname(settings), essays, pages, photos, issues].map((path) => stampAt(path)).join();
}
