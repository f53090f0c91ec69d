// What a publication folder tells git, written by the first command that writes there: what git must not see, and
// which files two machines' work is merged in line by line. What an editor has decided otherwise stays decided.
import { join } from "node:path";
import { textAt } from "../disk/text-at.ts";
import { writeFileWhole } from "../disk/write-file.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";

/** Secrets and what machines keep for themselves: nobody wants these in git. */
const neverInGit = ["var/", ".env"];
/** For the editor alone; who wants them in git takes the line away, and it stays away. */
const hiddenByDefault = "bookmarks/private/";
/** In a new file only: some publish from `dist/` in git. */
const alsoInNew = ["dist/", ".*.tmp"];

const union = "merge=union text eol=lf";
const mergedByLine = [
  "bookmarks/*.jsonl",
  "bookmarks/private/*.jsonl",
  "bookmarks/hidden.txt",
  "content/links.jsonl",
];

/** Adds what is missing; `beginsToHide` when the folder is about to get its first hidden link. */
export async function prepareForGit(
  folder: PublicationFolder,
  { beginsToHide }: { beginsToHide: boolean },
): Promise<void> {
  const ignored = linesOf(join(folder.root, ".gitignore"));
  const wanted = ignored
    ? [...neverInGit, ...(beginsToHide ? [hiddenByDefault] : [])]
    : [...neverInGit, hiddenByDefault, ...alsoInNew];
  await addLines(
    join(folder.root, ".gitignore"),
    wanted.filter((line) => !(ignored ?? []).some((one) => bare(one) === bare(line))),
  );
  const attributes = linesOf(join(folder.root, ".gitattributes")) ?? [];
  await addLines(
    join(folder.root, ".gitattributes"),
    mergedByLine
      .filter((pattern) => !attributes.some((line) => bare(line.split(/\s/)[0] ?? "") === bare(pattern)))
      .map((pattern) => `${pattern} ${union}`),
  );
}

/** `/var`, `var/` and `var` are one to git here. */
function bare(pattern: string): string {
  return pattern.trim().replace(/^\/|\/$/g, "");
}

async function addLines(path: string, lines: string[]): Promise<void> {
  if (lines.length === 0) return;
  const before = textAt(path) ?? "";
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  await writeFileWhole(path, `${before}${gap}${lines.map((line) => `${line}\n`).join("")}`);
}

function linesOf(path: string): string[] | undefined {
  return textAt(path)?.split("\n");
}
