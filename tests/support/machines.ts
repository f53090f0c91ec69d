// Two machines of one editor, each with a clone of the publication, and what they pull from and push to.
import { execFileSync } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";
import { aFolder } from "./folders.ts";

/** A clone: what it gathers stands in it until it is pushed. */
export type Machine = {
  folder: PublicationFolder;
  /** Runs git in it and gives what it says. */
  git(...args: string[]): string;
  /** Commits all that git sees, and pushes. */
  push(): void;
  /** Merges what others pushed. */
  pull(): void;
};

/** The first machine, with nothing in it yet, and a way to clone what it pushed. */
export async function machines(): Promise<{ first: Machine; clone(name: string): Promise<Machine> }> {
  const root = await aFolder();
  const origin = join(root, "origin.git");
  git(root, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  const clone = async (name: string) => {
    git(root, "clone", "--quiet", origin, name);
    return machineIn(join(root, name));
  };
  const first = await clone("first");
  first.git("checkout", "--quiet", "-b", "main");
  await mkdir(first.folder.bookmarks, { recursive: true });
  return { first, clone };
}

/** What an editor does once for each of their machines. */
export async function copyKey(from: Machine, to: Machine): Promise<void> {
  await copyFile(from.folder.environment, to.folder.environment);
}

function machineIn(path: string): Machine {
  return {
    folder: publicationFolder(path),
    git: (...args) => git(path, ...args),
    push: () => {
      git(path, "add", "--all");
      git(path, "commit", "--quiet", "--allow-empty", "--message", "Work");
      git(path, "push", "--quiet", "origin", "HEAD:main");
    },
    pull: () => void git(path, "pull", "--quiet", "--no-rebase", "--no-edit", "origin", "main"),
  };
}

/** Git as on a machine on which nobody has set anything. */
function git(folder: string, ...args: string[]): string {
  const env = {
    ...{ PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" },
    // All on the day before the Friday of these tests, so that only what is in a commit tells it from another.
    ...{ GIT_AUTHOR_DATE: "2026-11-26T12:00:00Z", GIT_COMMITTER_DATE: "2026-11-26T12:00:00Z" },
    ...{ GIT_AUTHOR_NAME: "A. Editor", GIT_AUTHOR_EMAIL: "editor@example.org" },
    ...{ GIT_COMMITTER_NAME: "A. Editor", GIT_COMMITTER_EMAIL: "editor@example.org" },
  };
  return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: "pipe", env });
}
