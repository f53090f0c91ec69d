// Which files of a folder are an editor's texts, by their names. A name that is nearly one is refused: what is
// silently left out is missed on Friday.
import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { ifMissing } from "../disk/write-file.ts";
import { slugOf } from "../domain/slug.ts";
import { ContentError } from "./front-matter.ts";

/** The names of a folder's texts, `0042.md`, in order; throws a `ContentError` for the first that is nearly one. */
export async function textFilesIn(folder: string): Promise<string[]> {
  const { names, fault } = await lookForTexts(folder);
  if (fault) throw fault;
  return names;
}

/** The names of a folder's texts, in order; whether some of them are links to other places; and what is nearly a text. */
export async function lookForTexts(
  folder: string,
): Promise<{ names: string[]; haveLinks: boolean; fault?: ContentError }> {
  const found = await readdir(folder, { withFileTypes: true }).catch(ifMissing<Dirent[]>([]));
  const texts = found.filter(({ name }) => !name.startsWith(".") && isNearlyText.test(name));
  const right = texts.filter((text) => text.name.endsWith(".md") && !text.isDirectory());
  const names = right.map(({ name }) => name).sort();
  const haveLinks = right.some((text) => text.isSymbolicLink());
  try {
    for (const text of texts) checkName(text, `content/${basename(folder)}/${text.name}`);
    for (const inner of found) if (inner.isDirectory()) await checkFolder(folder, inner.name);
    return { names, haveLinks };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { names, haveLinks, fault: error };
  }
}

/** Markdown by any ending: `.md`, its other names, and what Windows hides behind it. */
const isNearlyText = /\.(md|markdown|mdown|mkdn?|mdx|mdtext)(\.te?xt)?$/i;

function checkName(found: Dirent, file: string): void {
  if (found.isDirectory())
    throw new ContentError(
      file,
      undefined,
      "this is a folder, not a text. Give it another name, or move it.",
    );
  if (!found.name.endsWith(".md"))
    throw new ContentError(
      file,
      undefined,
      `a text's name ends in .md: call it ${found.name.replace(isNearlyText, "")}.md`,
    );
}

/** A folder in a folder of texts may hold anything but texts, which nobody would look for there. */
async function checkFolder(folder: string, name: string): Promise<void> {
  const [lost] = (await readdir(join(folder, name))).filter((inner) => isNearlyText.test(inner));
  if (lost === undefined || name.startsWith(".")) return;
  const kind = basename(folder);
  throw new ContentError(
    `content/${kind}/${name}/${lost}`,
    undefined,
    `texts in a folder of their own are not read. Move it to content/${kind}/, or out of content/${kind}/.`,
  );
}

/** First parts of the addresses that the site itself has; none of them is free for a page of the editor's. */
export const siteNames =
  "404 atom bookmarks build cards deadlines essays feed follow index issues photos robots search via years".split(
    " ",
  );

/** The address that a text's name gives it: `about` of `about.md`. Throws a `ContentError` for one that it cannot have. */
export function slugOfFile(file: string): string {
  const name = basename(file, ".md");
  if (name !== slugOf(name))
    throw new ContentError(file, undefined, `a file name becomes an address: call it ${slugOf(name)}.md`);
  if (name === "index" || (file.startsWith("content/pages/") && siteNames.includes(name)))
    throw new ContentError(
      file,
      undefined,
      `the site has something of its own at /${name}/. Give it another name: ${name}-page.md, for example.`,
    );
  return name;
}
