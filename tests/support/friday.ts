// Fridays for tests: machines with real clones of one bare repository, and a site that stands in for readers' own.
// Only the clock, the builder and the network are stand-ins.
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openRows } from "../../src/bookmarks/shelf.ts";
import { shownOf } from "../../src/bookmarks/shown.ts";
import { mailHash, readFrozenMail } from "../../src/content/frozen-mail.ts";
import { issueFileName, writeIssue } from "../../src/content/issue-file.ts";
import { readContent, readIssues } from "../../src/content/read-content.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { buildHash } from "../../src/shipping/build-hash.ts";
import type { FridayWorld } from "../../src/shipping/friday-world.ts";
import { type Git, openGit } from "../../src/shipping/git/run-git.ts";
import { openSharedCopy, type SharedCopy } from "../../src/shipping/git/shared-copy.ts";
import { usualLatenessMs } from "../../src/shipping/what-is-due.ts";
import { type Machine, machines } from "./machines.ts";
import { anIssue } from "./makers.ts";

/** The hour of the issues in these tests, in London as in UTC. */
export const fridayAtNine = "2026-11-27T09:00:00.000Z";

/** Git as on a machine on which nobody has set anything, with an author of the tests' own. */
export function gitIn(folder: string, variables: Record<string, string> = {}): Promise<Git> {
  return openGit({
    folder,
    variables: {
      ...{
        PATH: process.env["PATH"],
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
      },
      ...{ GIT_AUTHOR_DATE: fridayAtNine, GIT_COMMITTER_DATE: fridayAtNine },
      ...variables,
    },
    author: { name: "A. Editor", email: "editor@example.org" },
  });
}

/** The shared copy of a machine; throws where it cannot be opened. */
export async function sharedOf({ folder }: { folder: PublicationFolder }): Promise<SharedCopy> {
  const opened = await openSharedCopy({
    git: await gitIn(folder.root),
    folder: folder.root,
    scratch: folder.private,
    mark: () => randomBytes(8).toString("hex"),
  });
  if (!opened.ok) throw new Error(opened.says);
  return opened.shared;
}

export async function writeIssueFile(folder: PublicationFolder, issue: Issue): Promise<string> {
  await mkdir(folder.issues, { recursive: true });
  const path = join(folder.issues, issueFileName(issue.number));
  await writeFile(path, writeIssue(issue));
  return path;
}

export async function readIssueOf(folder: PublicationFolder, number: number): Promise<Issue | undefined> {
  return (await readIssues(folder)).find((issue) => issue.number === number);
}

/** An issue that waits for Friday at nine. */
export function aScheduledIssue(given: Partial<Issue> = {}): Issue {
  return anIssue({
    ...{
      hero: undefined,
      title: "Five for Friday (27/11/26)",
      state: "scheduled",
      date: "2026-11-27",
      shipAt: fridayAtNine,
    },
    ...given,
  });
}

/** A publication at a remote, with the issue in it, and clones of it. */
export async function aPublishedPublication(
  issue = aScheduledIssue(),
  settings = "url: https://five.example\neditor: { email: editor@example.org }\n",
): Promise<{
  first: Machine;
  clone(name: string): Promise<Machine>;
}> {
  return await machines({
    "content/publication.yaml": settings,
    ".gitignore": "var/\n.env\nbookmarks/private/\ndist/\n.*.tmp\n",
    ".gitattributes":
      "bookmarks/*.jsonl merge=union text eol=lf\nbookmarks/hidden.txt merge=union text eol=lf\n",
    [`content/issues/${issueFileName(issue.number)}`]: writeIssue(issue),
    "bookmarks/2026-11.jsonl": "",
  });
}

/** Readers' site: what was deployed, by path; nothing at first. */
export type StandInSite = { pages: Map<string, string>; deploys: number; builds: number };

export function aSite(): StandInSite {
  return { pages: new Map(), deploys: 0, builds: 0 };
}

/** The world of a Friday on a machine, whose builder writes one page an issue and whose deploy copies it to the site. */
export async function aFridayWorld(
  folder: PublicationFolder,
  { site = aSite(), ...given }: Partial<FridayWorld> & { site?: StandInSite } = {},
): Promise<FridayWorld & { said: string[]; mails: { subject: string; text: string }[] }> {
  const said: string[] = [];
  const mails: { subject: string; text: string }[] = [];
  const shelf = openRows(folder, shownOf);
  let built = "";
  return {
    folder,
    shared: await sharedOf({ folder }),
    clock: { now: () => fridayAtNine },
    content: () => readContent(folder, shelf),
    latenessMs: usualLatenessMs,
    askSite: async (url) => {
      const page = site.pages.get(new URL(url).pathname);
      return { ok: true, status: page === undefined ? 404 : 200, headers: {}, text: page ?? "" };
    },
    ask: async () => ({ ok: false, why: "unreachable" }),
    tellPage: async () => "unasked",
    pause: async () => {},
    mark: () => randomBytes(8).toString("hex"),
    say: (line) => void said.push(line),
    ingest: async () => ({ ok: true }),
    ingestedAt: async () => undefined,
    buildHash: (day) => buildHash(folder, { code: folder.root, day }),
    build: async (hash) => {
      site.builds += 1;
      built = hash;
      await mkdir(folder.site, { recursive: true });
      await writeFile(join(folder.site, "build.txt"), `${hash}\n`);
      return { ok: true };
    },
    deploy: async () => {
      site.deploys += 1;
      for (const [path, page] of await pagesOf(folder)) site.pages.set(path, page);
      site.pages.set("/build.txt", built || (await readFile(join(folder.site, "build.txt"), "utf8")));
      return { ok: true };
    },
    tellEditor: async (mail) => {
      mails.push(mail);
      return { ok: true };
    },
    mayMail: async () => ({ ok: false }),
    secrets: {},
    said,
    mails,
    ...given,
  };
}

/** A page for each issue that is out, with its mail's mark as the site has it. */
async function pagesOf(folder: PublicationFolder): Promise<[string, string][]> {
  const issues = await readIssues(folder);
  return issues
    .filter(({ state }) => state === "shipped")
    .map(({ number, title }) => {
      const mail = readFrozenMail(folder, number);
      return [
        `/issues/${number}/`,
        `<meta name="five-mail" content="${mail && mailHash(mail)}"><h1>${title}</h1>`,
      ];
    });
}
