// An issue whose page is live is told of on the networks that the settings name, once. That somebody is about to is
// published first, and of two machines one has that taken; a run that died in between is seen by the mark alone, and
// the account's own posts say whether it got through.
import { mailHash, readFrozenMail } from "../content/frozen-mail.ts";
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
import { liveSite } from "./live-site.ts";
import type { Due } from "./what-is-due.ts";

const byName: Record<AnnounceNetwork, Network> = { mastodon, bluesky };

/** How long a page may take to be there after its site was deployed, and how often it is looked for. */
const longestWaitMs = 15 * 60_000;
const betweenLooksMs = 15_000;
/** So long a machine that began to announce may be at it. */
const announcingMs = 10 * 60_000;

/** Waits until the newest issue's page is live, and announces it where the settings say so. */
export async function announceWhatIsLive(
  { follow }: Due,
  world: FridayWorld,
  trouble: (says: string) => void,
): Promise<void> {
  const mail = follow && readFrozenMail(world.folder, follow.number);
  if (!follow || !mail) return;
  const publication = await readPublication(world.folder);
  const live = await waitUntilLive(follow.number, { mail: mailHash(mail), publication, world });
  if (!live.ok)
    return trouble(
      `The page of issue ${follow.number} is not there yet: ${live.says}. Nothing is announced before it is; the next run looks again.`,
    );
  if (openNetworks(follow, publication).length === 0) return;
  const ended =
    follow.announcing === undefined ? await announceIssue(follow, world) : await lookFor(follow, world);
  for (const says of ended) trouble(says);
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

async function waitUntilLive(
  number: number,
  { mail, publication, world }: { mail: string; publication: Publication; world: FridayWorld },
): Promise<{ ok: true } | { ok: false; says: string }> {
  const site = liveSite(publication.url, { ask: world.askSite, mark: world.mark });
  const until = Date.parse(world.clock.now()) + longestWaitMs;
  for (let looks = 1; ; looks++) {
    const found = await site.hasIssue(number, mail);
    if (found.ok) world.say(`Issue ${number} is live: ${publication.url}/issues/${number}/`);
    const isLast = looks > longestWaitMs / betweenLooksMs || Date.parse(world.clock.now()) >= until;
    if (found.ok || isLast) return found;
    await world.pause(betweenLooksMs);
  }
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
