// An issue whose page is live is told of on the networks that the settings name, once. That somebody is about to is
// published first, and of two machines one has that taken; a run that died in between is seen by the mark alone, and
// the account's own posts say whether it got through.
import { readPublication } from "../content/settings-file.ts";
import { type AnnounceNetwork, type Issue, networks } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";
import type { Publication } from "../domain/publication.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import { issuePath } from "../editions/site-paths.ts";
import { bluesky } from "./announce/bluesky.ts";
import { mastodon } from "./announce/mastodon.ts";
import type { Announcement, Network } from "./announce/network.ts";
import { changeShared, type Note } from "./change-shared.ts";
import type { FridayWorld } from "./friday-world.ts";
import { isFresh } from "./who-mails.ts";

const byName: Record<AnnounceNetwork, Network> = { mastodon, bluesky };

/** So long a machine that began to announce may be at it. */
const announcingMs = 10 * 60_000;

/**
 * Announces an issue whose page is live where the settings say so, and gives what went wrong. It begins by itself only
 * with one that just went out; what it began it looks after.
 */
export async function announceByItself(
  issue: Issue,
  publication: Publication,
  world: FridayWorld,
): Promise<string[]> {
  if (openNetworks(issue, publication).length === 0) return [];
  if (issue.announcing !== undefined) return await lookFor(issue, world);
  const { latenessMs, clock } = world;
  if (isFresh(issue, { now: clock.now(), latenessMs })) return await announceIssue(issue, world);
  world.say(
    `Issue ${issue.number} went out too long ago to be announced by itself; npm run announce -- ${issue.number} does it.`,
  );
  return [];
}

/** Networks that the settings name and that have not heard of it, as far as is known. */
function openNetworks(
  { announced }: Issue,
  { announce }: Publication,
): { network: Network; account: string }[] {
  return networks.flatMap((name) => {
    const account = announce[name];
    return account === undefined || announced?.[name] !== undefined
      ? []
      : [{ network: byName[name], account }];
  });
}

/** Announces it, and gives what went wrong. */
export async function announceIssue(issue: Issue, world: FridayWorld): Promise<string[]> {
  const { number } = issue;
  const publication = await readPublication(world.folder);
  const open = openNetworks(issue, publication);
  const missing = open.filter(({ network }) => world.secrets[network.variable] === undefined);
  if (missing.length > 0)
    return missing.map(
      ({ network, account }) =>
        `${account} cannot be told of issue ${number}: ${network.variable} is not set in .env.`,
    );
  const begun = await changeShared(number, beginning(issue, world), world);
  if (!begun.ok) return [`Issue ${number} is not announced: ${begun.says}`];
  if (!begun.taken) return [];
  const announced: NonNullable<Issue["announced"]> = { ...issue.announced };
  const problems: string[] = [];
  for (const { network, account } of open) {
    const secret = world.secrets[network.variable] ?? "";
    const posted = await network.post(announcementOf(issue, publication), {
      account,
      secret,
      ask: world.ask,
    });
    if (posted.ok) {
      announced[network.name] = posted.url;
      world.say(`Announced issue ${number}: ${posted.url}`);
    } else
      problems.push(
        `${posted.says}. Issue ${number} was not announced there: npm run announce -- ${number} tries again.`,
      );
  }
  return [...problems, ...(await noteAnnounced(issue, announced, world))];
}

/** That this machine is about to, as long as no other began since. */
function beginning({ number, announcing }: Issue, { clock }: FridayWorld): Note {
  return {
    change: { announcing: clock.now() },
    message: `Announce issue ${number}`,
    isStill: (now) => now.announcing === announcing,
  };
}

/** Notes what an earlier run posted before it could say so. */
async function lookFor(issue: Issue, world: FridayWorld): Promise<string[]> {
  const { number, announcing = "" } = issue;
  const isAtIt = Date.parse(world.clock.now()) - Date.parse(announcing) < announcingMs;
  if (isAtIt) return [];
  const publication = await readPublication(world.folder);
  const announced: NonNullable<Issue["announced"]> = { ...issue.announced };
  const problems: string[] = [];
  for (const { network, account } of openNetworks(issue, publication)) {
    const secret = world.secrets[network.variable] ?? "";
    const found = await network.find(announcementOf(issue, publication), { account, secret, ask: world.ask });
    if (found.ok && found.url !== undefined) announced[network.name] = found.url;
    else
      problems.push(
        `It is not known whether ${account} was told of issue ${number}${found.ok ? "" : ` (${found.says})`}. Look there; npm run announce -- ${number} tells it.`,
      );
  }
  return [...problems, ...(await noteAnnounced(issue, announced, world))];
}

async function noteAnnounced(
  { number, announced: before }: Issue,
  announced: NonNullable<Issue["announced"]>,
  world: FridayWorld,
): Promise<string[]> {
  if (Object.keys(announced).length === Object.keys(before ?? {}).length) return [];
  const noted = await changeShared(
    number,
    { change: { announced }, message: `Note where issue ${number} was announced`, isStill: () => true },
    world,
  );
  return noted.ok ? [] : [`Where issue ${number} was announced could not be noted: ${noted.says}`];
}

/** What a network is told of the issue. */
export function announcementOf(issue: Issue, { url, language }: Publication): Announcement {
  return {
    number: issue.number,
    title: issue.title,
    url: `${url}${issuePath(issue)}`,
    summary: oneLine(plainWords(readMarkdown(issue.standfirst, language))),
    language,
    shippedAt: issue.shippedAt ?? "",
  };
}
