// npm run demo: a whole Friday on this machine alone, in a folder of its own: links gathered, five picked, three readers
// brought along and three more signed up, the issue scheduled and shipped at its hour, the digest in a mailbox. It needs
// no network and leaves the checkout as it is.
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import PostalMime from "postal-mime";
import { createIssue } from "../src/content/new-issue.ts";
import { readContent } from "../src/content/read-content.ts";
import { readPublication } from "../src/content/settings-file.ts";
import { writeFileWhole } from "../src/disk/write-file.ts";
import { dayIn } from "../src/domain/calendar.ts";
import { readEnvironment } from "../src/domain/environment.ts";
import type { Issue, Pick } from "../src/domain/issue.ts";
import { type PublicationFolder, publicationFolder } from "../src/domain/publication-folder.ts";
import { candidates, nextIssue } from "../src/picking/candidates.ts";
import { pickBookmark } from "../src/picking/pick-bookmark.ts";
import { countSubscribers } from "../src/subscribers/people/find-subscriber.ts";
import { makeKeys } from "../src/subscribers/store/store-keys.ts";
import { serve } from "./astro.ts";
import { checkout } from "./checkout.ts";
import { type ExitCode, endWith, readArguments } from "./command.ts";
import { type Mailbox, openMailbox } from "./demo/mailbox.ts";
import { comeBack, type DemoReaders, leaveByOneClick, openReaders, signUp } from "./demo/readers.ts";
import { openDemoRepository } from "./demo/repository.ts";
import { openSampleWeb, withSite } from "./demo/sample-web.ts";
import { showAndClear } from "./demo/show.ts";
import { serveFolder } from "./friday/serve.ts";
import { runFriday } from "./friday.ts";
import { runIngest } from "./ingest.ts";
import { runScheduleIssue } from "./schedule-issue.ts";
import { runShip } from "./ship.ts";
import { runSubscribers } from "./subscribers.ts";
import { openWorld, type World } from "./world.ts";

const usage = `npm run demo [-- --keep]

A whole Friday, without a network, in a temporary folder. At its end you may
look at the site; then the folder is removed, unless --keep says otherwise or
nobody is there to be asked.

  npm run demo`;

/** The Friday of the sample week: when the editor sits down, and the publication's hour. */
const fridayMorning = "2026-11-27T08:55:00Z";
const fridayAtNine = "2026-11-27T09:00:00Z";
const sources = `sources:
  - { name: Mastodon, feed: "https://social.example/@editor.rss" }
  - { name: Reading list, feed: "https://reading.example.org/feed.atom" }
`;

/** Where readers leave with one click, and where a letter reaches the editor. */
const readersSettings = `service: https://readers.fiveforfriday.example
postalAddress: 5 Example Street, Example Town
`;

async function runDemo(isKept: boolean): Promise<ExitCode> {
  await using opened = new AsyncDisposableStack();
  const web = opened.adopt(await openSampleWeb(), (one) => one.close());
  const mailbox = opened.adopt(await openMailbox(), (one) => one.close());
  const folder = await newPublication();
  const FIVE_KEYS = await makeKeys(folder.environment);
  // The demo's clock stands while its mails leave, so that they may all leave at once.
  const read = readEnvironment({ SMTP_URL: mailbox.url, FIVE_KEYS, MAIL_RATE: "100" });
  if (!read.ok) throw new Error(read.problems.join("\n"));
  await openDemoRepository(folder);
  const site = opened.use(await serveFolder(folder.site, 0));
  let now = fridayMorning;
  await using world = openWorld({
    folder,
    environment: read.environment,
    clock: { now: () => now },
    network: withSite(web.network, { publication: await readPublication(folder), port: site.port }),
    gapMs: 0,
  });
  const time: DemoTime = {
    set: (to) => {
      now = to;
    },
    pass: (ms) => {
      now = new Date(Date.parse(now) + ms).toISOString();
    },
  };
  await aFriday(world, mailbox, time);
  const { root } = folder;
  await showAndClear({ root, isKept, terminal: world.terminal, serve: () => serve("preview", {}, world) });
  return 0;
}

/** Puts the clock on: nobody waits five minutes for a demo. */
type DemoTime = { set(now: string): void; pass(ms: number): void };

async function aFriday(world: World, mailbox: Mailbox, time: DemoTime): Promise<void> {
  const { folder } = world;
  heading(1, "The week's links: a Mastodon feed, an Atom reading list and a bookmark file");
  await runIngest({ files: [join(checkout, "scripts/sample-web/sources/bookmarks.html")] }, world);
  heading(2, "Five picked");
  const issue = await pickFive(world);
  heading(3, "Three readers, brought along in a table");
  await runSubscribers(
    { verb: "import", file: join(checkout, "scripts/sample-web/sources/readers.csv") },
    world,
  );
  heading(4, "Three more sign up on the service's pages, and two of them say yes");
  await using readers = await openReaders(world, { mailbox, pass: time.pass });
  await signUpThree(readers);
  heading(5, "The issue gets its hour");
  await runScheduleIssue({ number: issue.number }, world);
  heading(6, "Nine o'clock: npm run friday ships it to a repository and a web server here, and mails it");
  time.set(fridayAtNine);
  if ((await runFriday({}, world)) !== 0)
    throw new Error(
      `The issue did not go out. Run npm run friday -- --publication ${folder.root} to see why.`,
    );
  heading(7, "Who has it, as the ledger says");
  await runShip({ number: issue.number, verb: "status" }, world);
  heading(8, "One mail comes back, and one reader leaves");
  await twoGo(readers, world);
  whereToLook(folder, issue, await openMails(issue, world, mailbox));
}

async function signUpThree(readers: DemoReaders): Promise<void> {
  await signUp(
    readers,
    ["ada@example.org", "ben@example.com", "cleo@example.net"],
    ["ada@example.org", "ben@example.com"],
  );
  console.log(`  Ada, Ben and Cleo typed their addresses, and each got a letter: is this you?
  Their links were opened, which changed nothing. Ada and Ben pressed the button, and were welcomed.`);
}

async function twoGo(readers: DemoReaders, world: World): Promise<void> {
  if ((await comeBack(readers, "sam@example.com")) !== "suppressed")
    throw new Error("The mail that came back was not understood.");
  await leaveByOneClick(readers, "ben@example.com");
  const { confirmed, pending, bounced, unsubscribed } = await countSubscribers(await world.store());
  console.log(`  Sam's mail server says that there is no such mailbox, so Sam gets no more.
  Ben pressed the button that mail programs show, and got a farewell.
  ${confirmed} readers, ${pending} who has not said yes, ${bounced} bounced, ${unsubscribed} left.`);
}

/** The sample publication, copied to a folder of its own. */
async function newPublication(): Promise<PublicationFolder> {
  const root = await mkdtemp(join(tmpdir(), "five-for-friday-"));
  for (const part of ["content", "bookmarks"])
    await cp(join(checkout, part), join(root, part), { recursive: true });
  const folder = publicationFolder(root);
  const settings = await readFile(folder.settings, "utf8");
  await writeFile(folder.settings, `${settings.replace(/^sources:.*\n/m, sources)}${readersSettings}`);
  return folder;
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
      blurb: "Two pages. Somebody checked the saving on the leaflet, and found a footpath in the dark.",
    },
    {
      url: "https://slides.example.net/strategy-decks-people-finish",
      title: "Strategy decks people finish",
      blurb:
        "Thirty-one slides, and you will reach the last one. If decks are not for you, [the school menu](https://access.example.com/the-school-menu-is-a-pdf) makes the same point about documents.",
    },
  ];

async function pickFive(world: World): Promise<Issue> {
  const { folder, clock } = world;
  const { shelf, issues, publication } = await readContent(folder, world.shelf());
  const now = clock.now();
  const found = candidates(shelf.bookmarks, issues, { now, zone: publication.zone });
  const picks = editorsChoice.map(({ url, blurb, ...facts }) => {
    const bookmark = found.find((one) => one.bookmark.url === url)?.bookmark;
    if (!bookmark) throw new Error(`The sample week lost a link: ${url}`);
    return { ...pickBookmark(bookmark, { blurb }), ...facts };
  });
  const { number, date } = nextIssue(issues, publication, dayIn(now, publication.zone));
  const hero = issues.find((issue) => issue.hero)?.hero;
  const issue: Issue = {
    ...{ number, date, title: "Three doors, forty kerbs and a lamp post", state: "draft", hero, picks },
    standfirst:
      "A week about looking closely: at a counter, at the kerb outside it, and at the light above both.",
  };
  await createIssue(folder, issue);
  for (const [index, pick] of picks.entries()) console.log(`  ${index + 1}. ${pick.title}\n     ${pick.url}`);
  return issue;
}

type Delivered = { path: string; subject: string; mails: number; bytes: number };

/** What arrived through SMTP: the first mail is kept as a file. */
async function openMails(issue: Issue, world: World, { messages }: Mailbox): Promise<Delivered> {
  const digests = messages.filter(({ raw }) => raw.includes("\nList-Unsubscribe:"));
  const [message] = digests;
  if (!message) throw new Error("The mailbox is empty: the digest did not arrive.");
  const folder = join(world.folder.root, "mailbox");
  const path = join(folder, `issue-${issue.number}.eml`);
  await mkdir(folder, { recursive: true });
  await writeFileWhole(path, message.raw);
  const parsed = await PostalMime.parse(message.raw);
  const { byteLength: bytes } = message.raw;
  return { path, subject: parsed.subject ?? "", mails: digests.length, bytes };
}

function whereToLook(folder: PublicationFolder, issue: Issue, mail: Delivered): void {
  const inside = (path: string) => relative(folder.root, path);
  const size = `${Math.round(mail.bytes / 1024)} kB`;
  console.log(`\nIn the mailbox on this machine: ${mail.mails} mails, "${mail.subject}", ${size} each.`);
  console.log(`
Everything is in ${folder.root}
  ${inside(folder.bookmarks)}/            every link that was kept, one line each
  ${inside(folder.issues)}/${String(issue.number).padStart(4, "0")}.md  the issue, as an editor would write it
  ${inside(folder.site)}/index.html      the site
  ${inside(mail.path)}  the mail of one reader; open it in a mail program`);
}

function heading(step: number, text: string): void {
  console.log(`\n${step}. ${text}\n`);
}

if (import.meta.main)
  await endWith(() => {
    const { values } = readArguments(process.argv.slice(2), {
      usage,
      options: { keep: { type: "boolean" } },
    });
    return runDemo(values["keep"] === true);
  });
