// What is left for the newest issue that went out: its page is waited for, then it is mailed, then announced. Readers
// are never sent to a page that is not there.
import { mailHash, readFrozenMail } from "../content/frozen-mail.ts";
import { readPublication } from "../content/settings-file.ts";
import type { Publication } from "../domain/publication.ts";
import { announceByItself } from "./announce-issue.ts";
import type { FridayWorld } from "./friday-world.ts";
import { liveSite } from "./live-site.ts";
import { mailByItself } from "./mail-issue.ts";
import { mentionByItself } from "./mention-issue.ts";
import type { Due } from "./what-is-due.ts";

/** How long a page may take to be there after its site was deployed, and how often it is looked for. */
const longestWaitMs = 15 * 60_000;
const betweenLooksMs = 15_000;

/** Waits until the newest issue's page is live, mails it and announces it. */
export async function followIssue(
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
      `The page of issue ${follow.number} is not there yet: ${live.says}. Nothing is mailed or announced before it is; the next run looks again.`,
    );
  for (const says of await mailByItself(follow, world)) trouble(says);
  for (const says of await announceByItself(follow, publication, world)) trouble(says);
  for (const says of await mentionByItself(follow, publication, world)) trouble(says);
}

/** Until the page belongs to this frozen mail; else what there is instead. */
export async function waitUntilLive(
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
