// What git knows of the publication folder: none, a repository of this machine alone, or one with a remote. And
// what stands in the way of working with it, in words for the editor.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Git, withoutUser } from "./run-git.ts";

/** Where pushed commits go. */
export type Remote = {
  name: string;
  branch: string;
  /** Its address without user and password, to be shown. */
  address: string;
};

export type Repository =
  | { kind: "none" }
  | {
      kind: "local";
      branch: string;
      /** The path of the publication in the repository, "" or with a slash at its end. */
      prefix: string;
      remote: Remote | undefined;
    };

/** The publication's repository, or one line about what the editor must end or mend first. */
export type Found = { ok: true; repository: Repository } | { ok: false; says: string };

/** What a merge or the like leaves in git's folder until the editor has ended it, and its name. */
const unfinished = [
  { mark: "MERGE_HEAD", name: "a merge" },
  { mark: "rebase-merge", name: "a rebase" },
  { mark: "rebase-apply", name: "a rebase" },
  { mark: "CHERRY_PICK_HEAD", name: "a cherry-pick" },
  { mark: "REVERT_HEAD", name: "a revert" },
];

/** Looks at the repository that `folder` is in. */
export async function findRepository(git: Git, folder: string): Promise<Found> {
  const inside = await git(["rev-parse", "--git-dir", "--show-prefix"]);
  if (!inside.ok) {
    if (inside.why === "failed" && /not a git repository/.test(inside.says)) return none;
    return inside.why === "no-git"
      ? none
      : { ok: false, says: `Git cannot read this folder: ${inside.says}` };
  }
  const [gitFolder = ".git", prefix = ""] = inside.out.split("\n");
  if (await isIgnored(git)) return none;
  const trouble = await troubleIn(git, resolve(folder, gitFolder));
  if (trouble !== undefined) return { ok: false, says: trouble };
  const branch = await git(["symbolic-ref", "--quiet", "--short", "HEAD"]);
  if (!branch.ok)
    return {
      ok: false,
      says: "This folder is on no branch. Say git switch main, or the branch you publish from.",
    };
  const name = branch.out.trim();
  const born = await git(["rev-parse", "--verify", "--quiet", "HEAD"]);
  if (!born.ok)
    return { ok: false, says: "This repository holds no commit yet. Commit your publication once." };
  return {
    ok: true,
    repository: { kind: "local", branch: name, prefix, remote: await remoteOf(git, name) },
  };
}

const none: Found = { ok: true, repository: { kind: "none" } };

/** A publication in a folder that a repository around it does not see is in none. */
async function isIgnored(git: Git): Promise<boolean> {
  const answer = await git(["check-ignore", "--quiet", "content"]);
  return answer.ok;
}

async function troubleIn(git: Git, gitFolder: string): Promise<string | undefined> {
  const found = unfinished.find(({ mark }) => existsSync(resolve(gitFolder, mark)));
  if (found)
    return `Git is in the middle of ${found.name} here. End it (git status says how), and run this again.`;
  const unmerged = await git(["diff", "--name-only", "--diff-filter=U", "-z"]);
  const names = unmerged.ok ? namesIn(unmerged.out) : [];
  return names.length === 0
    ? undefined
    : `Two versions wait to be made one in ${names.join(", ")}. Mend that, git add it and commit, and run this again.`;
}

/** The branch's own remote, else `origin`, else the first there is. */
async function remoteOf(git: Git, branch: string): Promise<Remote | undefined> {
  const setting = async (name: string) => {
    const answer = await git(["config", "--get", `branch.${branch}.${name}`], { alsoFine: [1] });
    return answer.ok ? answer.out.trim() : "";
  };
  const listed = await git(["remote"]);
  const names = listed.ok ? listed.out.split("\n").filter(Boolean) : [];
  const own = await setting("remote");
  const name = [own, "origin", ...names].find((one) => names.includes(one));
  if (name === undefined) return undefined;
  const merged = own === name ? (await setting("merge")).replace(/^refs\/heads\//, "") : "";
  const address = await git(["remote", "get-url", name]);
  return { name, branch: merged || branch, address: address.ok ? withoutUser(address.out.trim()) : name };
}

/** The names in a list that `-z` wrote. */
export function namesIn(list: string): string[] {
  return list.split("\0").filter(Boolean);
}
