// How the coming issue stands with everybody, as git knows it. That costs a few programs, so it is asked again only
// after the issue changed, and as long as it waits for something.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { issueFileName } from "../../content/issue-file.ts";
import { stampAt } from "../../disk/file-stamp.ts";
import { textAt } from "../../disk/text-at.ts";
import type { Issue } from "../../domain/issue.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import type { SharedCopy } from "../../shipping/git/shared-copy.ts";
import { type Standing, standingOf } from "../../shipping/standing.ts";

export type StandingInHand = {
  /** `undefined` of a draft that waits nowhere, outside git, and where git cannot be asked. */
  of(issue: Issue | undefined): Promise<Standing | undefined>;
};

type OpenShared = () => Promise<{ ok: true; shared: SharedCopy } | { ok: false; says: string }>;

export function openStanding(folder: PublicationFolder, openShared: OpenShared): StandingInHand {
  let known: { mark: string; standing: Standing | undefined } | undefined;
  const ask = async (issue: Issue, shared: SharedCopy): Promise<Standing | undefined> =>
    standingOf(issue, textAt(join(folder.issues, issueFileName(issue.number))), shared);
  return {
    of: async (issue) => {
      if (!issue || !isInRepository(folder.root)) return undefined;
      const mark = markOf(issue, folder);
      const isSettled = known?.standing === (issue.state === "scheduled" ? "shared" : undefined);
      if (known && known.mark === mark && isSettled) return known.standing;
      const opened = await openShared();
      // What could not be asked is not known: it is asked again.
      if (!opened.ok) return undefined;
      known = { mark, standing: await ask(issue, opened.shared) };
      return known.standing;
    },
  };
}

/** Of a draft its words do not count: they are nobody's yet. */
function markOf({ number, state }: Issue, folder: PublicationFolder): string {
  const isWaiting = state === "scheduled";
  return `${number} ${isWaiting ? stampAt(join(folder.issues, issueFileName(number))) : state}`;
}

/** Asked of the disk alone: most who try the desk have no git there. */
function isInRepository(folder: string): boolean {
  const above = dirname(folder);
  return existsSync(join(folder, ".git")) || (above !== folder && isInRepository(above));
}
