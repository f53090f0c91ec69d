// In `npm run dev`: what preflight finds in what was saved, said once for all the files of one moment.
import { openRows } from "../../src/bookmarks/shelf.ts";
import { shownOf } from "../../src/bookmarks/shown.ts";
import { ContentError } from "../../src/content/front-matter.ts";
import { type Content, readContent } from "../../src/content/read-content.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import type { Finding } from "../../src/preflight/finding.ts";
import { findingsIn, tellFindings } from "../findings.ts";
import { machineClock } from "../world.ts";

/** Editors' programs write a file in several steps, and save several files at once. */
const momentMs = 300;

/**
 * What to call when something was saved. Only what is new is said: what was found when `npm run dev` began, or at
 * the save before, is known.
 */
export async function teller(folder: PublicationFolder): Promise<() => void> {
  const shelf = openRows(folder, shownOf);
  let soon: NodeJS.Timeout | undefined;

  async function look(): Promise<{ findings: Finding[]; said: Set<string> }> {
    const content = await readable(() => readContent(folder, shelf));
    const found = content ? await findingsIn(content, { folder, clock: machineClock }) : [];
    const findings = found.filter(({ level }) => level !== "pass");
    return { findings, said: new Set(findings.map(({ file, says }) => file + says)) };
  }

  async function tellNews(before: Set<string>): Promise<Set<string>> {
    const { findings, said } = await look();
    tellFindings(findings.filter(({ file, says }) => !before.has(file + says)));
    return said;
  }

  let known = Promise.resolve((await look()).said);
  return () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      known = known.then(tellNews);
    }, momentMs);
  };
}

/** `undefined` for a file that is no longer one of ours, which is told in its line. */
async function readable(read: () => Promise<Content>): Promise<Content | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.warn(error.message);
    return undefined;
  }
}
