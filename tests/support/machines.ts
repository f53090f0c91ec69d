// Two machines of one editor, each with a clone of the publication, and what they pull from and push to.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
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

/** The first machine, with these files pushed (nothing yet), and a way to clone what it pushed. */
export async function machines(
  files: Record<string, string> = {},
): Promise<{ first: Machine; clone(name: string): Promise<Machine> }> {
  const root = await aFolder();
  begin(root, files);
  const first = machineIn(join(root, "first"));
  mkdirSync(first.folder.bookmarks, { recursive: true });
  const clone = async (name: string) => {
    git(root, "clone", "--quiet", join(root, "origin.git"), name);
    return machineIn(join(root, name));
  };
  return { first, clone };
}

/** Whoever begins with the same files begins with the same bytes: git is asked once for all tests of this process. */
const beginnings = new Map<string, Beginning>();
type Beginning = { folders: string[]; files: Map<string, Buffer> };

/** The remote and the first clone of it. */
function begin(root: string, files: Record<string, string>): void {
  const key = JSON.stringify(files);
  const known = beginnings.get(key);
  if (known) lay(known, root);
  else {
    ask(root, files);
    beginnings.set(key, beginningIn(root));
  }
  // A clone names its remote by the whole path.
  const settings = join(root, "first/.git/config");
  const text = readFileSync(settings, "utf8");
  writeFileSync(settings, text.replace(/^(\turl = ).*/m, `$1${join(root, "origin.git")}`));
}

function ask(root: string, files: Record<string, string>): void {
  const [origin, path] = [join(root, "origin.git"), join(root, "first")];
  git(root, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  appendFileSync(join(origin, "config"), "[receive]\n\tautogc = false\n");
  git(root, "clone", "--quiet", origin, path);
  git(path, "checkout", "--quiet", "-b", "main");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  if (Object.keys(files).length > 0) machineIn(path).push();
}

function beginningIn(root: string): Beginning {
  const beginning: Beginning = { folders: [], files: new Map() };
  for (const one of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(relative(root, one.parentPath), one.name);
    if (one.isDirectory()) beginning.folders.push(path);
    else if (!path.endsWith(".sample")) beginning.files.set(path, readFileSync(join(root, path)));
  }
  return beginning;
}

function lay({ folders, files }: Beginning, root: string): void {
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  for (const [path, bytes] of files) writeFileSync(join(root, path), bytes);
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

/** Git as on a machine on which nobody has set anything; it keeps no house. */
function git(folder: string, ...args: string[]): string {
  const env = {
    ...{ PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" },
    // All on the day before the Friday of these tests, so that only what is in a commit tells it from another.
    ...{ GIT_AUTHOR_DATE: "2026-11-26T12:00:00Z", GIT_COMMITTER_DATE: "2026-11-26T12:00:00Z" },
    ...{ GIT_AUTHOR_NAME: "A. Editor", GIT_AUTHOR_EMAIL: "editor@example.org" },
    ...{ GIT_COMMITTER_NAME: "A. Editor", GIT_COMMITTER_EMAIL: "editor@example.org" },
    ...{ GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "maintenance.auto", GIT_CONFIG_VALUE_0: "false" },
  };
  return execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: "pipe", env });
}
