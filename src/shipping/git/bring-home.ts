// Brings the branch and the work tree of this folder to a commit. A file that somebody changed here and the commit
// changes too is never written over: such files are named, and everything stays as it was. Nothing is stashed,
// reset or checked out.
import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { stampAt } from "../../disk/file-stamp.ts";
import { takeFile } from "../../disk/replace-file.ts";
import { syncFolder } from "../../disk/write-file.ts";
import { type Beside, GitFailure, mergeTrees, told } from "./commit-beside.ts";
import { namesIn } from "./repository.ts";
import type { Git } from "./run-git.ts";

/** Where it is brought to. Defaults in brackets. */
export type Home = Beside & {
  branch: string;
  /** The publication folder. */
  folder: string;
  /**
   * The files of this folder that the commit was made from, by path: they may be replaced as long as they hold the
   * words that they held then (none).
   */
  madeFrom?: Map<string, Uint8Array>;
};

/** `moved` when the folder was not there yet. `clashes` are files that both sides changed. */
export type Brought =
  | { ok: true; moved: boolean }
  | { ok: false; clashes: string[] }
  | { ok: false; says: string };

/** Two people's lines in one of these files are both kept. */
const isMergedByLine = /^bookmarks\/(private\/)?(\d{4}-\d{2}\.jsonl|hidden\.txt)$|^content\/links\.jsonl$/;

/** Brings the folder to the commit; where the branch holds commits of its own, to a merge of both. */
export async function bringHome(commit: string, home: Home): Promise<Brought> {
  const { git } = home;
  try {
    const [head = "", index = ""] = (await told(git(["rev-parse", "HEAD", "--git-path", "index"]))).split(
      "\n",
    );
    const parting = await partingOf(git, head, commit);
    if (parting === commit) return { ok: true, moved: false };
    const goal =
      parting === head ? ({ ok: true, commit } as const) : await mergeOf(git, { head, commit, home });
    if (!goal.ok) return goal;
    return await moveTo(goal.commit, head, { ...home, index: resolve(home.folder, index) });
  } catch (error) {
    if (error instanceof GitFailure) return { ok: false, says: error.message };
    throw error;
  }
}

/** Where the two parted: one of them, where the other stands on it; nowhere, where they have nothing in common. */
async function partingOf(git: Git, one: string, other: string): Promise<string | undefined> {
  if (one === other) return one;
  const answer = await git(["merge-base", one, other], { alsoFine: [1] });
  return (await told(Promise.resolve(answer))) || undefined;
}

async function mergeOf(
  git: Git,
  { head, commit, home }: { head: string; commit: string; home: Home },
): Promise<{ ok: true; commit: string } | { ok: false; clashes: string[] }> {
  const merged = await mergeTrees(git, head, commit);
  if (!merged.ok) return merged;
  const message = `Merge what others published into ${home.branch}\n`;
  const parents = ["-p", head, "-p", commit];
  return {
    ok: true,
    commit: await told(git(["commit-tree", merged.tree, ...parents, "-F", "-"], { input: message })),
  };
}

/** With the path of the folder's own index. */
type HomeIndexed = Home & { index: string };

/** A file that is different in the commit: what it is there, here in the last commit, and here now. */
type Changed = { path: string; mode: string; was: string; will: string; now: string };

const absent = "0".repeat(40);

async function moveTo(goal: string, head: string, home: HomeIndexed): Promise<Brought> {
  const { git } = home;
  const changed = await changedFiles(git, { head, goal, home });
  const ours = changed.filter(({ now, was }) => now !== was);
  const isOurs = ({ path, now, will }: Changed) =>
    now === will || isMergedByLine.test(path) || isMadeFrom(path, home);
  const clashes = ours.filter((one) => !isOurs(one)).map(({ path }) => path);
  if (clashes.length > 0) return { ok: false, clashes };
  const refused = await wouldClash({ head, goal, ours, home });
  if (refused) return refused;
  await tellIndex(ours, home);
  await git(["update-index", "-q", "--refresh"]);
  await told(git(["read-tree", "-m", "-u", head, goal]));
  // What was changed here last: an issue says that it is out when its editions lie beside it.
  for (const one of ours)
    if (one.now !== one.will && !(await replaceHere(one, home))) return { ok: false, clashes: [one.path] };
  await told(git(["update-ref", "-m", "friday", `refs/heads/${home.branch}`, goal, head]));
  return { ok: true, moved: true };
}

/** Tried on a copy of the index, so that a folder that cannot be moved is left as it is. */
async function wouldClash({
  head,
  goal,
  ours,
  home,
}: {
  head: string;
  goal: string;
  ours: Changed[];
  home: HomeIndexed;
}): Promise<Brought | undefined> {
  const { git, indexFile: index } = home;
  try {
    await copyFile(home.index, index);
    await tellIndex(ours, home, index);
    await git(["update-index", "-q", "--refresh"], { index });
    const tried = await git(["read-tree", "-m", "-u", "-n", head, goal], { index });
    return tried.ok ? undefined : clashesIn(tried.says);
  } finally {
    await rm(index, { force: true });
    await rm(`${index}.lock`, { force: true });
  }
}

async function changedFiles(
  git: Git,
  { head, goal, home }: { head: string; goal: string; home: Home },
): Promise<Changed[]> {
  const listed = await told(
    git(["diff-tree", "-r", "-z", "--no-renames", "--relative", "--full-index", head, goal]),
  );
  const parts = namesIn(listed);
  const files: Omit<Changed, "now">[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = "", was = absent, will = absent] = (parts[at] ?? "").replace(/^:/, "").split(" ");
    files.push({ path: parts[at + 1] ?? "", mode, was, will });
  }
  const hashes = await hashesHere(
    git,
    files.map(({ path }) => path),
    home,
  );
  return files.map((file) => ({ ...file, now: hashes.get(file.path) ?? absent }));
}

/** What git would call the files as they lie here; those that do not are left out. */
async function hashesHere(git: Git, paths: string[], { folder }: Home): Promise<Map<string, string>> {
  const there = paths.filter((path) => stampAt(join(folder, path)) !== undefined);
  if (there.length === 0) return new Map();
  const out = await told(git(["hash-object", "--stdin-paths"], { input: `${there.join("\n")}\n` }));
  return new Map(out.split("\n").map((hash, at) => [there[at] ?? "", hash]));
}

function isMadeFrom(path: string, { folder, madeFrom }: Home): boolean {
  const from = madeFrom?.get(path);
  if (from === undefined) return false;
  const hand = takeFile(join(folder, path));
  hand.close();
  return hand.bytes.equals(from);
}

/** False when somebody writes to it at this moment. */
async function replaceHere({ path, was, will }: Changed, home: Home): Promise<boolean> {
  const target = join(home.folder, path);
  const committed = await blob(home.git, will);
  const hand = takeFile(target);
  try {
    const isList = isMergedByLine.test(path);
    if (!isList && !isMadeFrom(path, home)) return false;
    const next = isList
      ? withOwnLines(committed, await blob(home.git, was), hand.bytes.toString())
      : committed;
    if (isList && hasSameLines(next, hand.bytes.toString())) return true;
    await mkdir(dirname(target), { recursive: true });
    const placed = await hand.replace(Buffer.from(next));
    await syncFolder(dirname(target));
    return placed !== undefined;
  } finally {
    hand.close();
  }
}

/**
 * The committed lines as they were changed here: without those that are gone here since `before`, and with those that
 * are new. A link whose line an editor changed has the editor's line alone.
 */
function withOwnLines(committed: string, before: string, here: string): string {
  const [theirs, base, own] = [committed, before, here].map((text) => text.split("\n").filter(Boolean));
  const [inBase, isHere] = [new Set(base), new Set(own)];
  const kept = (theirs ?? []).filter((line) => !inBase.has(line) || isHere.has(line));
  const known = new Set([...inBase, ...kept]);
  const added = (own ?? []).filter((line) => !known.has(line));
  return [...kept, ...added].map((line) => `${line}\n`).join("");
}

/** Then they stay in the order in which they stand here. */
function hasSameLines(one: string, other: string): boolean {
  const sorted = (text: string) => text.split("\n").filter(Boolean).sort().join("\n");
  return sorted(one) === sorted(other);
}

async function blob(git: Git, hash: string): Promise<string> {
  if (hash === absent) return "";
  const answer = await git(["cat-file", "blob", hash]);
  if (!answer.ok) throw new GitFailure(answer.says);
  return answer.out;
}

/** The index says of these files what the commit will say, so that git looks at the others alone. */
async function tellIndex(files: Changed[], { git, prefix }: Home, index?: string): Promise<void> {
  if (files.length === 0) return;
  const lines = files.map(({ mode, will, path }) =>
    will === absent ? `0 ${absent}\t${prefix}${path}` : `${mode} ${will}\t${prefix}${path}`,
  );
  const given = { input: `${lines.join("\n")}\n`, ...(index === undefined ? {} : { index }) };
  await told(git(["update-index", "--index-info"], given));
}

/** `error: Entry 'content/issues/0042.md' not uptodate. Cannot merge.`, or of a file that git does not know. */
function clashesIn(says: string): Brought {
  const clashes = [...says.matchAll(/(?:Entry|working tree file) '([^']+)'/g)].map(([, name = ""]) => name);
  return clashes.length > 0 ? { ok: false, clashes } : { ok: false, says };
}
