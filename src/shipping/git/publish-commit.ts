// A commit becomes everybody's: pushed to the remote, or, where there is none, made this branch's newest. Either way
// one machine alone can do it for one commit, and that is the lock of all that follows.

import { bringHome, type Home } from "./bring-home.ts";
import { GitFailure, told } from "./commit-beside.ts";
import type { Remote } from "./repository.ts";
import type { Git } from "./run-git.ts";

/** The newest that everybody has: of the remote, or of this branch where there is none. */
export type Newest = { ok: true; commit: string } | { ok: false; says: string };

/** Asks the remote for its newest commit. A remote that holds nothing yet gets the whole branch. */
export async function newestOf(git: Git, remote: Remote | undefined): Promise<Newest> {
  try {
    if (!remote) return { ok: true, commit: await told(git(["rev-parse", "HEAD"])) };
    const { name, branch } = remote;
    const fetched = await git([
      "fetch",
      "--quiet",
      "--no-tags",
      name,
      `+refs/heads/${branch}:${trackOf(remote)}`,
    ]);
    if (fetched.ok) return { ok: true, commit: await told(git(["rev-parse", trackOf(remote)])) };
    if (!/couldn't find remote ref/.test(fetched.says)) return { ok: false, says: fetched.says };
    const pushed = await git(["push", "--quiet", name, `HEAD:refs/heads/${branch}`]);
    return pushed.ok ? newestOf(git, remote) : { ok: false, says: pushed.says };
  } catch (error) {
    if (error instanceof GitFailure) return { ok: false, says: error.message };
    throw error;
  }
}

/** Where git remembers the remote's branch. */
export function trackOf({ name, branch }: Remote): string {
  return `refs/remotes/${name}/${branch}`;
}

/** `taken` is false where others were faster: what they did must be looked at before it is tried again. */
export type Published = { ok: true; taken: boolean } | { ok: false; says: string };

/** Makes the commit, which stands on `onto`, everybody's newest. */
export async function publishCommit(
  git: Git,
  { commit, onto, home, remote }: { commit: string; onto: string; home: Home; remote: Remote | undefined },
): Promise<Published> {
  if (!remote) {
    const moved = await bringHome(commit, home);
    if (moved.ok) return { ok: true, taken: true };
    return { ok: false, says: "clashes" in moved ? clashWords(moved.clashes) : moved.says };
  }
  const { name, branch } = remote;
  const pushed = await git(["push", "--quiet", "--porcelain", name, `${commit}:refs/heads/${branch}`]);
  // What counts is not what push said, but that the remote stands on this very commit.
  const newest = await newestOf(git, remote);
  if (!newest.ok) return { ok: false, says: pushed.ok ? newest.says : pushed.says };
  if (await isAncestor(git, commit, newest.commit)) return { ok: true, taken: true };
  const wasOvertaken = newest.commit !== onto;
  return wasOvertaken ? { ok: true, taken: false } : { ok: false, says: pushed.ok ? "" : pushed.says };
}

/** Whether `later` stands on `earlier`. */
async function isAncestor(git: Git, earlier: string, later: string): Promise<boolean> {
  if (earlier === later) return true;
  const answer = await git(["merge-base", "--is-ancestor", earlier, later]);
  return answer.ok;
}

/** Files that were changed on both sides, for the editor. */
export function clashWords(files: string[]): string {
  return `these files were changed both here and in what others published: ${files.join(", ")}. Commit yours and make one of both with git pull; until then none of them is touched`;
}
