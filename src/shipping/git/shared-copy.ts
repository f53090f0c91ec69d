// The publication as everybody has it: in a remote, in this machine's own git, or in this folder alone. What is
// published here is either taken whole, by all, or not at all; and one of two machines alone can do it.
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { takeFile } from "../../disk/replace-file.ts";
import { textAt } from "../../disk/text-at.ts";
import { syncFolder } from "../../disk/write-file.ts";
import { type Brought, bringHome, type Home } from "./bring-home.ts";
import { type Beside, type Content, commitBeside, GitFailure, told } from "./commit-beside.ts";
import { clashWords, newestOf, type Published, publishCommit, trackOf } from "./publish-commit.ts";
import { findRepository, type Repository } from "./repository.ts";
import type { Git } from "./run-git.ts";

/** What became of a wish to publish. `taken` is false where others were faster: read everything anew. */
export type Outcome =
  | {
      ok: true;
      taken: boolean;
      changed: boolean;
      /** Why this folder is not at what was published, where it is not. */
      left?: string | undefined;
    }
  | { ok: false; says: string };

/** What is to be published, and the bytes that the files which are replaced hold here (nothing is known of them). */
export type Publishing = Content & { madeFrom?: Map<string, Uint8Array> };

export type SharedCopy = {
  /** In words: `git@host:me/links.git`, `this repository`, `this folder`. */
  readonly where: string;
  /** False in a folder that no git sees: what is written there is published. */
  readonly isInGit: boolean;
  /** Whether others may publish there too. */
  readonly isRemote: boolean;
  /** Brings this folder to what others published; files that both changed are named and nothing is touched. */
  take(): Promise<{ ok: true; moved: boolean } | { ok: false; isUnreachable: boolean; says: string }>;
  /** Publishes what the content says. */
  publish(content: Publishing): Promise<Outcome>;
  /** The file's text as everybody has it, whatever lies here; `undefined` where there is none, or no git. */
  published(path: string): Promise<string | undefined>;
  /** When the newest commit was made, as an instant. */
  newestAt(): Promise<string | undefined>;
};

/** Defaults in brackets. */
export type Sharing = {
  git: Git;
  /** The publication folder. */
  folder: string;
  /** Where files of our own may lie that git never sees. */
  scratch: string;
  /** A word that nobody else makes, of hexadecimal digits. */
  mark: () => string;
};

/** Opens it, or says what the editor must end or mend first. */
export async function openSharedCopy(
  sharing: Sharing,
): Promise<{ ok: true; shared: SharedCopy } | { ok: false; says: string }> {
  const found = await findRepository(sharing.git, sharing.folder);
  if (!found.ok) return found;
  const { repository } = found;
  if (repository.kind === "none") return { ok: true, shared: folderAlone(sharing) };
  await mkdir(sharing.scratch, { recursive: true });
  return { ok: true, shared: gitCopy(repository, sharing) };
}

/** Without git, what is written is published. */
function folderAlone({ folder }: Sharing): SharedCopy {
  return {
    where: "this folder",
    isInGit: false,
    isRemote: false,
    take: async () => ({ ok: true, moved: false }),
    publish: async ({ texts = new Map(), madeFrom }) => {
      for (const [path, text] of texts)
        if (!(await replaceIn(folder, path, { text, from: madeFrom?.get(path) })))
          return { ok: false, says: `${path} was changed at this moment, and is left as it is` };
      return { ok: true, taken: true, changed: texts.size > 0 };
    },
    published: async () => undefined,
    newestAt: async () => undefined,
  };
}

/** False when the file is not what the text was made from. */
async function replaceIn(
  folder: string,
  path: string,
  { text, from }: { text: string; from: Uint8Array | undefined },
): Promise<boolean> {
  const target = join(folder, path);
  const hand = takeFile(target);
  try {
    if (from !== undefined && !hand.bytes.equals(from)) return false;
    if ((await hand.replace(Buffer.from(text))) === undefined) return false;
    await syncFolder(dirname(target));
    return true;
  } finally {
    hand.close();
  }
}

function gitCopy(repository: Extract<Repository, { kind: "local" }>, sharing: Sharing): SharedCopy {
  const { git, folder, scratch, mark } = sharing;
  const { remote, prefix, branch } = repository;
  const beside: Beside = { git, prefix, indexFile: join(scratch, `git-index-${mark()}`) };
  const home: Home = { ...beside, branch, folder };
  return {
    where: remote?.address ?? "this repository",
    isInGit: true,
    isRemote: remote !== undefined,
    take: async () => {
      const newest = await newestOf(git, remote);
      if (!newest.ok) return { ok: false, isUnreachable: true, says: newest.says };
      const brought = await bringHome(newest.commit, home);
      return brought.ok ? brought : { ok: false, isUnreachable: false, says: saysOf(brought) };
    },
    publish: async (content) =>
      publishContent({ ...content, message: signed(content.message, mark()) }, { repository, home }),
    published: async (path) => {
      const textIn = async (commit: string) => {
        const answer = await git(["cat-file", "blob", `${commit}:${prefix}${path}`]);
        return answer.ok ? answer.out : undefined;
      };
      // Asked for in one go, as long as what the remote holds is known here.
      const text = remote && (await textIn(trackOf(remote)));
      return text ?? (await textIn((await newestKnown(git, repository)).commit));
    },
    newestAt: async () => (await newestKnown(git, repository)).at,
  };
}

/** Two machines that commit the same at the same second must not make the same commit: each would think it won. */
function signed(message: string, mark: string): string {
  return `${message}\n\nRun: ${mark}\n`;
}

/** The newest commit that this machine knows of, and when it was made, as an instant. */
async function newestKnown(
  git: Git,
  { remote }: Extract<Repository, { kind: "local" }>,
): Promise<{ commit: string; at: string | undefined }> {
  const form = "--format=%(objectname) %(committerdate:iso-strict)";
  const tracked = remote ? await told(git(["for-each-ref", form, trackOf(remote)])) : "";
  const newest = tracked || (await told(git(["log", "-1", "--format=%H %cI", "HEAD"])));
  const [commit = "HEAD", at] = newest.split(" ");
  return { commit, at };
}

async function publishContent(
  content: Publishing,
  { repository, home }: { repository: Extract<Repository, { kind: "local" }>; home: Home },
): Promise<Outcome> {
  const { remote } = repository;
  const { git } = home;
  const here = { ...home, madeFrom: filesHere(content, home.folder) };
  try {
    const { commit: onto } = await newestKnown(git, repository);
    const built = await commitBeside(content, onto, here);
    if (!built.ok) return { ok: false, says: saysOf(built) };
    if (built.commit === undefined) return { ok: true, taken: true, changed: false };
    const published: Published = await publishCommit(git, {
      ...{ commit: built.commit, onto, home: here, remote },
    });
    if (!published.ok) return published;
    if (!published.taken) return { ...published, changed: false };
    const brought = await bringHome(built.commit, here);
    return { ok: true, taken: true, changed: true, left: brought.ok ? undefined : saysOf(brought) };
  } catch (error) {
    if (error instanceof GitFailure) return { ok: false, says: error.message };
    throw error;
  }
}

/** What lies here of the files that are to be replaced; a frozen mail that a killed run left may be. */
function filesHere({ texts, madeFrom }: Publishing, folder: string): Map<string, Uint8Array> {
  const here = new Map(madeFrom);
  for (const path of texts?.keys() ?? []) {
    if (here.has(path)) continue;
    const text = textAt(join(folder, path));
    if (text !== undefined) here.set(path, Buffer.from(text));
  }
  return here;
}

function saysOf(refused: Exclude<Brought, { ok: true }>): string {
  return "clashes" in refused ? clashWords(refused.clashes) : refused.says;
}
