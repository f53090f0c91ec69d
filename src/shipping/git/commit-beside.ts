// A commit built beside the work tree, on top of what everybody has: the work tree, its index and its branch are not
// touched, whatever an editor has open or half done there. Two people's changes of one file are made one as git
// merges them; where git cannot, nothing is committed and the files are named.
import { rm } from "node:fs/promises";
import { namesIn } from "./repository.ts";
import type { Git, GitAnswer } from "./run-git.ts";

/** What a commit shall hold. */
export type Content = {
  /** Paths below the publication folder whose state in the work tree is wanted; folders too. */
  paths?: string[];
  /** Files as they shall be, whatever lies in the work tree. */
  texts?: Map<string, string>;
  message: string;
};

/** Defaults in brackets. */
export type Beside = {
  git: Git;
  /** The publication's path in its repository. */
  prefix: string;
  /** Where the index is built. */
  indexFile: string;
};

/** `commit` is absent where `onto` holds it all already. */
export type Built =
  | { ok: true; commit: string | undefined }
  | { ok: false; clashes: string[] }
  | { ok: false; says: string };

/**
 * A commit on top of `onto` with the content in it, as it was changed here since `onto` and the work tree's own
 * commit parted. Nothing refers to it yet.
 */
export async function commitBeside(content: Content, onto: string, beside: Beside): Promise<Built> {
  const { git } = beside;
  try {
    const { base, tree: before } = await partingFrom(git, onto);
    const tree = await treeOf(content, base, beside);
    if (tree === before) return { ok: true, commit: undefined };
    if (base === onto) return { ok: true, commit: await commit(git, { tree, parents: [onto], content }) };
    const mine = await commit(git, { tree, parents: [base], content });
    const merged = await mergeTrees(git, onto, mine);
    if (!merged.ok) return merged;
    if (merged.tree === (await treeIn(git, onto))) return { ok: true, commit: undefined };
    return { ok: true, commit: await commit(git, { tree: merged.tree, parents: [onto], content }) };
  } catch (error) {
    if (error instanceof GitFailure) return { ok: false, says: error.message };
    throw error;
  } finally {
    await rm(beside.indexFile, { force: true });
    await rm(`${beside.indexFile}.lock`, { force: true });
  }
}

/** Both sides' changes since they parted, as a tree; or the files that both changed in another way. */
export async function mergeTrees(
  git: Git,
  theirs: string,
  mine: string,
): Promise<{ ok: true; tree: string } | { ok: false; clashes: string[] }> {
  const answer = await git(
    ["merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", theirs, mine],
    {
      alsoFine: [1],
    },
  );
  const [tree = "", ...clashes] = namesIn(await told(Promise.resolve(answer)));
  return clashes.length === 0 ? { ok: true, tree } : { ok: false, clashes: [...new Set(clashes)] };
}

/** A commit of the tree; its identity is its own by the mark in its message, so that no two machines make the same. */
async function commit(
  git: Git,
  { tree, parents, content }: { tree: string; parents: string[]; content: Content },
): Promise<string> {
  const above = parents.flatMap((parent) => ["-p", parent]);
  return told(git(["commit-tree", tree, ...above, "-F", "-"], { input: content.message }));
}

async function treeOf({ paths = [], texts }: Content, base: string, beside: Beside): Promise<string> {
  const { git, prefix, indexFile: index } = beside;
  await told(git(["read-tree", base], { index }));
  const known = await knownOrThere(git, paths, beside);
  if (known.length > 0) await told(git(["add", "--all", "--", ...known], { index }));
  const lines: string[] = [];
  for (const [path, text] of texts ?? []) {
    const blob = await told(git(["hash-object", "-w", "--stdin", `--path=${path}`], { input: text }));
    lines.push(`100644 ${blob}\t${prefix}${path}\n`);
  }
  if (lines.length > 0) await told(git(["update-index", "--index-info"], { index, input: lines.join("") }));
  return told(git(["write-tree"], { index }));
}

/** `git add` fails for a path that is neither here nor in the index, or is ignored. */
async function knownOrThere(git: Git, paths: string[], { indexFile: index }: Beside): Promise<string[]> {
  if (paths.length === 0) return [];
  const listed = await told(
    git(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...paths], { index }),
  );
  const files = namesIn(listed);
  return paths.filter((path) => files.some((file) => file === path || file.startsWith(`${path}/`)));
}

/** Where the work tree's own commit and this one parted, and the tree there. */
async function partingFrom(git: Git, onto: string): Promise<{ base: string; tree: string }> {
  const [head, tree = ""] = (await told(git(["rev-parse", "HEAD", `${onto}^{tree}`]))).split("\n");
  if (head === onto) return { base: onto, tree };
  const base = await told(git(["merge-base", "HEAD", onto]));
  return { base, tree: base === onto ? tree : await treeIn(git, base) };
}

async function treeIn(git: Git, commit: string): Promise<string> {
  return told(git(["rev-parse", `${commit}^{tree}`]));
}

/** Git said no where it has no reason to: the repository is broken, its disk full, or it is too old for us. */
export class GitFailure extends Error {}

/** What git said, without the line's end; throws a `GitFailure` with its words. */
export async function told(answer: Promise<GitAnswer>): Promise<string> {
  const given = await answer;
  if (!given.ok) throw new GitFailure(given.says);
  return given.out.replace(/\n$/, "");
}
