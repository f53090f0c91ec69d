// What git knows of the publication folder: none, a repository of this machine alone, or one with a remote. And
// what stands in the way of working with it, in words for the editor.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Git, settingsOf, withoutUser } from "./run-git.ts";

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
  const inside = await git(["rev-parse", "--git-dir", "--show-prefix", "--symbolic-full-name", "HEAD"]);
  // Before the first commit it names the folder, and then says that there is no HEAD.
  const hasCommit = inside.ok;
  if (!inside.ok && inside.out === "") {
    if (inside.why === "failed" && /not a git repository/.test(inside.says)) return none;
    return inside.why === "no-git"
      ? none
      : { ok: false, says: `Git cannot read this folder: ${inside.says}` };
  }
  const [gitFolder = ".git", prefix = "", head = ""] = inside.out.split("\n");
  if (await isIgnored(git)) return none;
  const trouble = await troubleIn(git, resolve(folder, gitFolder));
  if (trouble !== undefined) return { ok: false, says: trouble };
  if (!hasCommit)
    return { ok: false, says: "This repository holds no commit yet. Commit your publication once." };
  const [, branch] = /^refs\/heads\/(.+)$/.exec(head) ?? [];
  if (branch === undefined)
    return {
      ok: false,
      says: "This folder is on no branch. Say git switch main, or the branch you publish from.",
    };
  return {
    ok: true,
    repository: { kind: "local", branch, prefix, remote: await remoteOf(git, branch) },
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
  const addresses = await remotesIn(git);
  const settings = await settingsOf(git);
  const own = settings.get(`branch.${branch}.remote`);
  const name = [own, "origin", ...addresses.keys()].find((one) => one !== undefined && addresses.has(one));
  if (name === undefined) return undefined;
  const merged = own === name ? settings.get(`branch.${branch}.merge`)?.replace(/^refs\/heads\//, "") : "";
  return { name, branch: merged || branch, address: withoutUser(addresses.get(name) || name) };
}

/** The addresses of all remotes by their names, in git's order: `origin<TAB>git@host:me/links.git (fetch)`. */
async function remotesIn(git: Git): Promise<Map<string, string>> {
  const listed = await git(["remote", "--verbose"]);
  const lines = listed.ok ? listed.out.split("\n").filter(Boolean) : [];
  const all = new Map<string, string>();
  for (const line of lines) {
    const [name = "", address = ""] = line.split("\t");
    if (!all.has(name)) all.set(name, address.replace(/ \((?:fetch|push)\).*$/, ""));
  }
  return all;
}

/** The names in a list that `-z` wrote. */
export function namesIn(list: string): string[] {
  return list.split("\0").filter(Boolean);
}
