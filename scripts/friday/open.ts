// The world of a Friday: that of a command, with git, the site, the builder and the deploy command in it.
import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { readContent } from "../../src/content/read-content.ts";
import { readPublication } from "../../src/content/settings-file.ts";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { readStates } from "../../src/ingest/source-state.ts";
import { readSender, readSmtpSettings } from "../../src/mailing/smtp-settings.ts";
import { buildHash } from "../../src/shipping/build-hash.ts";
import type { Done, FridayWorld } from "../../src/shipping/friday-world.ts";
import { openGit } from "../../src/shipping/git/run-git.ts";
import { openSharedCopy } from "../../src/shipping/git/shared-copy.ts";
import { sendToEditor } from "../../src/shipping/tell-editor.ts";
import { hostedLatenessMs, usualLatenessMs } from "../../src/shipping/what-is-due.ts";
import { runBuild } from "../astro.ts";
import { checkout } from "../checkout.ts";
import { runIngest } from "../ingest.ts";
import { environmentForChild, type World } from "../world.ts";
import { deployWith } from "./deploy.ts";
import { mayMail } from "./mailer.ts";
import { pageTeller } from "./tell-page.ts";

const openMark = () => randomBytes(8).toString("hex");

/** Or one line about what the editor must end or mend in git first. */
export async function openFriday(
  world: World,
): Promise<{ ok: true; friday: FridayWorld } | { ok: false; says: string }> {
  const { folder, environment, clock } = world;
  const { editor, title } = await readPublication(folder);
  const author = { name: editor.name ?? title, email: editor.email ?? "five-for-friday@localhost" };
  // One clock for all: what this run commits is dated by the clock that decided it.
  const dated = { GIT_AUTHOR_DATE: clock.now(), GIT_COMMITTER_DATE: clock.now() };
  const git = await openGit({ folder: folder.root, variables: environmentForChild(dated), author });
  const opened = await openSharedCopy({ git, folder: folder.root, scratch: folder.private, mark: openMark });
  if (!opened.ok) return opened;
  const { FIVE_DEPLOY: command } = environment;
  return {
    ok: true,
    friday: {
      ...{ folder, clock, mark: openMark, shared: opened.shared, secrets: environment.secrets },
      content: () => readContent(folder, world.shelf()),
      latenessMs: environment.CI ? hostedLatenessMs : usualLatenessMs,
      askSite: world.doorFor({ inside: true }).ask,
      ask: world.doorFor({ inside: false }).ask,
      tellPage: pageTeller(world),
      pause: (ms) => setTimeout(ms),
      say: (line) => console.log(line),
      ingest: () => readSources(world),
      ingestedAt: () => newestVisit(folder.sourceStates),
      buildHash: (day) => buildHash(folder, { code: checkout, day }),
      build: (hash) => buildSite(hash, world),
      deploy: command === undefined ? undefined : () => deployWith(command, folder),
      tellEditor: (mail) => tellEditor(mail, world),
      mayMail: () => mayMail(world),
    },
  };
}

/** What a source said is in the run's own report; here counts whether there was a run. */
async function readSources(world: World): Promise<Done> {
  const code = await runIngest({}, world);
  return code === 1
    ? { ok: false, says: "The sources could not be read; the next run tries again." }
    : { ok: true };
}

async function newestVisit(file: string): Promise<string | undefined> {
  const states = Object.values(await readStates(file));
  return states
    .flatMap(({ lastTriedAt, lastReadAt }) => lastTriedAt ?? lastReadAt ?? [])
    .sort()
    .at(-1);
}

async function buildSite(build: string, world: World): Promise<Done> {
  const code = await runBuild({ isQuiet: true, build }, world);
  return code === 0
    ? { ok: true }
    : { ok: false, says: "The site could not be built. npm run build says why." };
}

async function tellEditor(mail: { subject: string; text: string }, world: World): Promise<Done> {
  const { editor } = await readPublication(world.folder);
  const smtp = readSmtpSettings(world.environment);
  const sender = readSender(world.environment, editor.email);
  const to = editor.email === undefined ? undefined : toEmailAddress(editor.email);
  if (!smtp.ok || !sender.ok || !to)
    return { ok: false, says: "No mail told the editor: that needs SMTP_URL and editor.email." };
  return sendToEditor(mail, { from: sender.from, to, smtp: smtp.settings });
}
