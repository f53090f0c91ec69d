// The site is built and put where readers get it, when what it would be made from is not what the live one was.
import { join } from "node:path";
import { readPublication } from "../content/settings-file.ts";
import { textAt } from "../disk/text-at.ts";
import { dayIn } from "../domain/calendar.ts";
import { unsetUrl } from "../domain/publication.ts";
import type { FridayWorld } from "./friday-world.ts";
import { liveSite } from "./live-site.ts";
import { tellHub } from "./tell-hub.ts";

export async function publishSite(
  { until }: { until?: "built" | undefined },
  world: FridayWorld,
  trouble: (says: string) => void,
): Promise<void> {
  const { folder, deploy, say, clock } = world;
  const { url, zone, hub } = await readPublication(folder);
  const wanted = await world.buildHash(dayIn(clock.now(), zone));
  const built = textAt(join(folder.site, "build.txt"))?.trim();
  const site = liveSite(url, { ask: world.askSite, mark: world.mark });
  const live = url === unsetUrl ? { isReached: false, hash: built } : await site.build();
  if (live.hash === wanted) return;
  if (built !== wanted) {
    const ended = await world.build(wanted);
    if (!ended.ok) return trouble(ended.says);
    say(`Built the site in ${folder.site}.`);
  }
  // A site that cannot be asked is not sent the same thing every hour.
  const isNews = live.isReached || built !== wanted;
  if (until === "built" || !isNews) return;
  if (deploy !== undefined) {
    const sent = await deploy();
    if (!sent.ok) return trouble(sent.says);
    say("Deployed the site.");
  }
  if (hub !== undefined && url !== unsetUrl) await tellHub({ hub, url }, world);
}
