// The pages that an issue links to are told that it does (Webmention, https://www.w3.org/TR/webmention/ §3.1), once,
// when its own page is live: they come and look. Who does not answer is nobody's trouble.
import { urlKey } from "../domain/canonical-url.ts";
import type { Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";
import { issuePath } from "../editions/site-paths.ts";
import { changeShared } from "./change-shared.ts";
import type { FridayWorld } from "./friday-world.ts";
import { isFresh } from "./who-mails.ts";

/**
 * Tells them of an issue that just went out, where the settings say so, and gives what went wrong with us. That it is
 * done is published first: of two machines one does it, and a run that dies in between leaves some untold.
 */
export async function mentionByItself(
  issue: Issue,
  publication: Publication,
  world: FridayWorld,
): Promise<string[]> {
  const { clock, latenessMs } = world;
  if (!publication.webmention.send || issue.mentioned !== undefined) return [];
  if (!isFresh(issue, { now: clock.now(), latenessMs })) return [];
  const targets = targetsOf(issue, publication);
  if (targets.length === 0) return [];
  const begun = await changeShared(
    issue.number,
    {
      change: { mentioned: clock.now() },
      message: `Tell the pages of issue ${issue.number}`,
      isStill: ({ mentioned }) => mentioned === undefined,
    },
    world,
  );
  if (!begun.ok) return [`The pages of issue ${issue.number} are not told of it: ${begun.says}`];
  if (begun.taken) await tellAll(targets, `${publication.url}${issuePath(issue)}`, world);
  return [];
}

/** Picks and credits, as they stand on the issue's page, each page once; our own need not be told. */
export function targetsOf({ picks }: Issue, { url: site }: Publication): string[] {
  const links = picks.flatMap(({ url, via }) => [url, ...(via?.url === undefined ? [] : [via.url])]);
  const others = links.filter((url) => !`${url}/`.startsWith(`${site}/`));
  return [...Map.groupBy(others, urlKey).values()].flatMap(([first]) => first ?? []);
}

async function tellAll(targets: string[], source: string, world: FridayWorld): Promise<void> {
  let [told, wanted] = [0, 0];
  for (const target of targets) {
    const endpoint = await world.mentionEndpoint(target);
    if (endpoint === undefined) continue;
    wanted += 1;
    const answer = await world.ask(endpoint, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ source, target }).toString(),
    });
    // §3.1.3: any 2xx is taken for yes.
    if (answer.ok && answer.status >= 200 && answer.status < 300) told += 1;
  }
  world.say(`Of ${targets.length} pages that it links to, ${wanted} take webmentions, and ${told} took one.`);
}
