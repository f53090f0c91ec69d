// npm run announce -- 42: tells of an issue where `friday` did not, or could not say whether it had.

import { openDraft } from "../src/content/draft-file.ts";
import { readFrozenMail } from "../src/content/frozen-mail.ts";
import { readPublication } from "../src/content/settings-file.ts";
import { type Issue, networks } from "../src/domain/issue.ts";
import type { Publication } from "../src/domain/publication.ts";
import { announceIssue, announcementOf } from "../src/shipping/announce-issue.ts";
import { type Command, type ExitCode, runCommand, WrongUse } from "./command.ts";
import { openFriday } from "./friday/open.ts";
import { numberGiven } from "./issue-number.ts";
import type { World } from "./world.ts";

const usage = `npm run announce -- NUMBER [--dry-run] [--publication DIR]

Posts an issue that is out, with its title and address, to the accounts that
announce: names in content/publication.yaml, and notes the posts in the issue.
npm run friday does this by itself once the page is live; this is for the
case that it says it could not. Accounts that were told already are left out.

Example: npm run announce -- 42 --dry-run`;

export type AnnounceChoice = { number: number; isDry?: boolean };

export async function runAnnounce(
  { number, isDry = false }: AnnounceChoice,
  world: World,
): Promise<ExitCode> {
  const publication = await readPublication(world.folder);
  const { issue } = await openDraft(world.folder, number);
  if (issue.state !== "shipped" || !readFrozenMail(world.folder, number))
    throw new WrongUse(`Issue ${number} was not shipped by npm run friday yet.`);
  if (networks.every((network) => publication.announce[network] === undefined))
    throw new WrongUse(
      'No account is named to announce with. Write into content/publication.yaml, for example:\n  announce: { mastodon: "@you@social.example" }',
    );
  return isDry ? tellWhatWouldBe(issue, publication) : announceNow(number, world);
}

function tellWhatWouldBe(issue: Issue, publication: Publication): ExitCode {
  const { title, url } = announcementOf(issue, publication);
  for (const network of networks) {
    const account = publication.announce[network];
    const post = issue.announced?.[network];
    if (account !== undefined)
      console.log(post === undefined ? account : `${account} was told already: ${post}`);
  }
  console.log(`\n${title}\n\n${url}`);
  return 0;
}

async function announceNow(number: number, world: World): Promise<ExitCode> {
  const opened = await openFriday(world);
  const taken = opened.ok ? await opened.friday.shared.take() : opened;
  if (!opened.ok || !taken.ok) {
    console.error(taken.ok ? "" : taken.says);
    return 3;
  }
  const { issue } = await openDraft(world.folder, number);
  const troubles = await announceIssue(issue, opened.friday);
  for (const says of troubles) console.error(says);
  return troubles.length > 0 ? 3 : 0;
}

/** As npm runs it. */
export const command: Command<AnnounceChoice> = {
  usage,
  options: { "dry-run": { type: "boolean" } },
  parse: (given) => ({ number: numberGiven(given, usage), isDry: given.values["dry-run"] === true }),
  run: runAnnounce,
};

if (import.meta.main) await runCommand(command);
