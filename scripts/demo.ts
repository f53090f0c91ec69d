// npm run demo: a whole Friday on this machine alone, in a folder of its own: links gathered, five picked,
// the site built, the digest in a mailbox. It needs no network and leaves the checkout as it is.
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import PostalMime from "postal-mime";
import { createIssue } from "../src/content/new-issue.ts";
import { readContent } from "../src/content/read-content.ts";
import { writeFileWhole } from "../src/disk/write-file.ts";
import { dayIn } from "../src/domain/calendar.ts";
import type { Issue, Pick } from "../src/domain/issue.ts";
import { type PublicationFolder, publicationFolder } from "../src/domain/publication-folder.ts";
import { candidates, nextIssue } from "../src/picking/candidates.ts";
import { pickBookmark } from "../src/picking/pick-bookmark.ts";
import { runAstro } from "./astro.ts";
import { type ExitCode, readArguments, runCommand } from "./command.ts";
import { openMailbox } from "./demo/mailbox.ts";
import { openSampleWeb } from "./demo/sample-web.ts";
import { ingestCommand } from "./ingest.ts";
import { previewMailCommand } from "./preview-mail.ts";

const usage = `npm run demo

A whole Friday, unattended and without a network, in a temporary folder.`;

/** The Friday morning of the sample week. */
const fridayMorning = "2026-11-27T08:55:00Z";
const checkout = resolve(import.meta.dirname, "..");
const sources = `sources:
  - { name: Mastodon, feed: "https://social.example/@editor.rss" }
  - { name: Reading list, feed: "https://reading.example.org/feed.atom" }
`;

async function demoCommand(args: string[]): Promise<ExitCode> {
  readArguments(args, usage);
  const folder = await newPublication();
  heading(1, "The week's links: a Mastodon feed, an Atom reading list and a bookmark file");
  await gatherWeek(folder);
  heading(2, "Five picked");
  const issue = await pickFive(folder);
  heading(3, "The site");
  const built = await runAstro(["build"], folder.root, "ignore");
  if (built !== 0)
    throw new Error(
      `The site could not be built. Run npm run build -- --publication ${folder.root} to see why.`,
    );
  console.log(`Built in ${folder.site}: pages, bookmarks, RSS, Atom, JSON Feed and both mail editions.`);
  heading(4, "The digest, through SMTP to a mailbox on this machine");
  const mail = await sendDigest(folder, issue);
  whereToLook(folder, issue, mail);
  return 0;
}

/** The sample publication, copied to a folder of its own. */
async function newPublication(): Promise<PublicationFolder> {
  const root = await mkdtemp(join(tmpdir(), "five-for-friday-"));
  for (const part of ["content", "bookmarks"])
    await cp(join(checkout, part), join(root, part), { recursive: true });
  const folder = publicationFolder(root);
  const settings = await readFile(folder.settings, "utf8");
  await writeFile(folder.settings, settings.replace(/^sources:.*\n/m, sources));
  return folder;
}

async function gatherWeek(folder: PublicationFolder): Promise<void> {
  const web = await openSampleWeb();
  try {
    const file = join(checkout, "scripts/sample-web/sources/bookmarks.html");
    await ingestCommand([file, "--publication", folder.root], {
      now: fridayMorning,
      network: web.network,
      gapMs: 0,
    });
  } finally {
    await web.close();
  }
}

/** What the editor of the sample week would choose and say; the words they saved with a link are the first draft. */
const editorsChoice: { url: string; title?: string; blurb?: string; deadline?: string; via?: Pick["via"] }[] =
  [
    { url: "https://notes.example.org/the-counter-the-phone-and-the-screen" },
    {
      url: "https://works.example.org/call-small-tools-for-small-councils",
      blurb:
        "Money for tools that one clerk can run, and half of it for keeping them running. Send yours in by noon on Friday 18 December.",
      deadline: "2026-12-18",
    },
    {
      url: "https://data.example.com/kerbs-and-crossings",
      via: { name: "Reading list", url: "https://reading.example.org/" },
    },
    {
      url: "https://papers.example.org/street-lighting-report.pdf",
      title: "What the street lighting report really says",
    },
    {
      url: "https://slides.example.net/strategy-decks-people-finish",
      blurb:
        "Thirty-one slides, and you will reach the last one. If decks are not for you, [the school menu](https://access.example.com/the-school-menu-is-a-pdf) makes the same point about documents.",
    },
  ];

async function pickFive(folder: PublicationFolder): Promise<Issue> {
  const { shelf, issues, publication } = await readContent(folder);
  const found = candidates(shelf.bookmarks, issues, { now: fridayMorning, zone: publication.zone });
  const picks = editorsChoice.map(({ url, blurb, ...facts }) => {
    const bookmark = found.find((one) => one.bookmark.url === url)?.bookmark;
    if (!bookmark) throw new Error(`The sample week lost a link: ${url}`);
    return { ...pickBookmark(bookmark, blurb), ...facts };
  });
  const { number, date } = nextIssue(issues, publication, dayIn(fridayMorning, publication.zone));
  const hero = issues.find((issue) => issue.hero)?.hero;
  const issue: Issue = {
    ...{
      number,
      date,
      picks,
      hero,
      state: "shipped" as const,
      title: "Three doors, forty kerbs and a lamp post",
    },
    standfirst:
      "A week about looking closely: at a counter, at the kerb outside it, and at the light above both.",
  };
  await createIssue(folder, issue);
  for (const [index, pick] of picks.entries()) console.log(`  ${index + 1}. ${pick.title}\n     ${pick.url}`);
  return issue;
}

async function sendDigest(
  folder: PublicationFolder,
  issue: Issue,
): Promise<{ path: string; subject: string; bytes: number }> {
  const mailbox = await openMailbox();
  try {
    const environment = { SMTP_URL: mailbox.url };
    await previewMailCommand(
      [String(issue.number), "--to", "reader@example.org", "--publication", folder.root],
      environment,
    );
    const [message] = mailbox.messages;
    if (!message) throw new Error("The mailbox is empty: the digest did not arrive.");
    const path = join(folder.root, "mailbox", `issue-${issue.number}.eml`);
    await mkdir(join(folder.root, "mailbox"), { recursive: true });
    await writeFileWhole(path, message.raw);
    const parsed = await PostalMime.parse(message.raw);
    return { path, subject: parsed.subject ?? "", bytes: message.raw.byteLength };
  } finally {
    await mailbox.close();
  }
}

function whereToLook(
  folder: PublicationFolder,
  issue: Issue,
  mail: { path: string; subject: string; bytes: number },
): void {
  const inside = (path: string) => relative(folder.root, path);
  console.log(`\nIn the mailbox: "${mail.subject}", ${Math.round(mail.bytes / 1024)} kB.`);
  console.log(`
Everything is in ${folder.root}
  ${inside(folder.bookmarks)}/            every link that was kept, one line each
  ${inside(folder.issues)}/${String(issue.number).padStart(4, "0")}.md  the issue, as an editor would write it
  ${inside(folder.site)}/index.html      the site
  ${inside(mail.path)}  the mail; open it in a mail program

See the site:  npm run preview -- --publication ${folder.root}`);
}

function heading(step: number, text: string): void {
  console.log(`\n${step}. ${text}\n`);
}

if (import.meta.main) await runCommand(demoCommand);
