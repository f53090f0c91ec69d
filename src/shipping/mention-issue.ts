// The pages that an issue links to are told that it does (Webmention, https://www.w3.org/TR/webmention/ §3.1), once,
// when its own page is live: they come and look. Who could not be reached is tried again in the next runs; who does not
// want to be told is nobody's trouble.
import { readIssues } from "../content/read-content.ts";
import { readPublication } from "../content/settings-file.ts";
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";
import { issuePath } from "../editions/site-paths.ts";
import { changeShared } from "./change-shared.ts";
import type { FridayWorld } from "./friday-world.ts";
import { keepRound, type Round, roundsIn, type ToldPage } from "./told-pages.ts";
import { isFresh } from "./who-mails.ts";

/** A site that is down is looked for so often, at least so far apart, and not when nobody reads the issue any more. */
const mostTries = 5;
const restMs = 10 * 60_000;
const longestMs = 7 * 24 * 3_600_000;

/**
 * Tells them of an issue that just went out, where the settings say so, and gives what went wrong with us. That it is
 * done is published first: of two machines one does it. What is to be done is written down before: a run that dies in
 * between is ended by the next one here.
 */
export async function mentionByItself(
  issue: Issue,
  publication: Publication,
  world: FridayWorld,
): Promise<string[]> {
  const { clock, latenessMs, folder } = world;
  if (!publication.webmention.send || issue.mentioned !== undefined) return [];
  if (!isFresh(issue, { now: clock.now(), latenessMs })) return [];
  const targets = targetsOf(issue, publication);
  if (targets.length === 0) return [];
  const mentioned = clock.now();
  const pages = targets.map((target): ToldPage => ({ target, told: "waiting", tries: 0 }));
  const round: Round = { issue: issue.number, begun: mentioned, pages };
  await keepRound(folder, round);
  const begun = await changeShared(
    issue.number,
    {
      change: { mentioned },
      message: `Tell the pages of issue ${issue.number}`,
      isStill: ({ mentioned: already }) => already === undefined,
    },
    world,
  );
  if (!begun.ok) return [`The pages of issue ${issue.number} are not told of it: ${begun.says}`];
  if (begun.taken) await tellRound(round, publication, world);
  return [];
}

/** Tells those of earlier runs of this machine that could not be reached, or were not yet. */
export async function mentionAgain(world: FridayWorld): Promise<void> {
  const { folder, clock } = world;
  const now = Date.parse(clock.now());
  const open = roundsIn(folder).filter(({ begun, triedAt = begun, pages }) => {
    const isTooSoon = pages.every(({ told }) => told !== "waiting") && now - Date.parse(triedAt) < restMs;
    return now - Date.parse(begun) <= longestMs && !isTooSoon && pages.some(isOpen);
  });
  if (open.length === 0) return;
  const publication = await readPublication(folder);
  if (!publication.webmention.send) return;
  const mentioned = new Map((await readIssues(folder)).map((issue) => [issue.number, issue.mentioned]));
  for (const round of open)
    if (mentioned.get(round.issue) === round.begun) await tellRound(round, publication, world);
}

function isOpen({ told, tries }: ToldPage): boolean {
  return told === "waiting" || (told === "failed" && tries < mostTries);
}

/** Picks and credits, as they stand on the issue's page, each page once; our own need not be told. */
export function targetsOf({ picks }: Issue, { url: site }: Publication): string[] {
  const links = picks.flatMap(({ url, via }) => [url, ...(via?.url === undefined ? [] : [via.url])]);
  const others = links.filter((url) => !`${url}/`.startsWith(`${site}/`));
  return [...Map.groupBy(others, urlKey).values()].flatMap(([first]) => first ?? []);
}

/** What came of each is written down at once: nobody is told twice of what they took. */
async function tellRound(round: Round, { url }: Publication, world: FridayWorld): Promise<void> {
  const source = `${url}${issuePath({ number: round.issue })}`;
  let now: Round = { ...round, triedAt: world.clock.now() };
  for (const [at, page] of round.pages.entries()) {
    if (!isOpen(page)) continue;
    const told = await world.tellPage({ source, target: page.target });
    now = { ...now, pages: now.pages.with(at, { ...page, told, tries: page.tries + 1 }) };
    await keepRound(world.folder, now);
  }
  world.say(summaryOf(now));
}

function summaryOf({ pages, issue }: Round): string {
  const count = (...wanted: ToldPage["told"][]) => pages.filter(({ told }) => wanted.includes(told)).length;
  const again = pages.filter(isOpen).length;
  const later = again === 0 ? "" : ` ${again} could not be reached, and the next run tries again.`;
  return `Of ${pages.length} pages that issue ${issue} links to, ${count("taken", "refused", "failed")} take webmentions, and ${count("taken")} took one.${later}`;
}
