// The `.env` of a folder: secrets for this machine alone. One that git tracks came from somebody, or goes to somebody:
// it could point the editor's mail and deploys anywhere, or give the secrets away, and is refused.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { cutInTwo } from "../src/domain/environment.ts";

/** The variables, none where there is no such file; and a line for each reason not to read it. */
export type DotEnv = { variables: Shell; problems: string[] };

type Shell = Record<string, string | undefined>;

/**
 * Reads the folder's `.env`; a publication that it names lies beside it, wherever the editor stands. `shell` is the
 * environment in which git is found.
 */
export function readDotEnv(folder: string, shell: Shell): DotEnv {
  const file = resolve(folder, ".env");
  const text = textOf(file);
  if (text === undefined) return { variables: {}, problems: [] };
  const variables: DotEnv["variables"] = parseEnv(text);
  const publication = variables["FIVE_PUBLICATION"];
  if (publication) variables["FIVE_PUBLICATION"] = resolve(folder, publication);
  return { variables, problems: isTracked(folder, shell) ? [whyNot(file)] : cutsIn(text, file) };
}

function whyNot(file: string): string {
  return `${file} is tracked by git, and so is no place for secrets: nothing was read from it. Take it out with git rm --cached .env, write .env into .gitignore, and change every secret that stood in it.`;
}

function cutsIn(text: string, file: string): string[] {
  return cutInTwo(text).map(
    (name) => `${name} in ${file}: what stands behind # is a note there. Put the value in quotation marks.`,
  );
}

/** What hooks leave behind for git, which may stand for another repository. */
const gitsOwn = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

/** Whether git has the file in its index, under any case. Where there is no git, or no repository, nothing is tracked. */
function isTracked(folder: string, shell: Shell): boolean {
  const env = Object.fromEntries(Object.entries(shell).filter(([name]) => !gitsOwn.includes(name)));
  // Looking into another owner's repository is fine, as long as no program of its settings is run.
  const careful = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  const asked = [...careful, "ls-files", "--error-unmatch", "--", ":(icase).env"];
  return spawnSync("git", asked, { cwd: folder, env, stdio: "ignore" }).status === 0;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
