// An issue whose hour came and went while nothing ran: it stays scheduled, and its editor is told once, wherever
// many machines look at it. That it was said is published before it is said.

import { readPublication } from "../content/settings-file.ts";
import type { Issue } from "../domain/issue.ts";
import { shipMoment } from "../domain/wall-time.ts";
import { changeShared } from "./change-shared.ts";
import { describeMoment } from "./describe-moment.ts";
import type { FridayWorld } from "./friday-world.ts";

export async function noteMissed(
  issue: Issue,
  world: FridayWorld,
  trouble: (says: string) => void,
): Promise<void> {
  const { number, title } = issue;
  const publication = await readPublication(world.folder);
  const moment = shipMoment(issue, publication);
  const when = describeMoment(moment, publication.zone, world.clock.now());
  const says = `Issue ${number} was due on ${when}, and is held back: so late nothing goes out by itself.`;
  const noted = await changeShared(
    number,
    {
      change: { missed: moment },
      message: `Note that issue ${number} missed its hour`,
      isStill: (now) => now.state === "scheduled" && now.missed === undefined,
    },
    world,
  );
  if (!noted.ok) return trouble(`${says} That could not be noted: ${noted.says}`);
  trouble(says);
  if (!noted.taken) return;
  const told = await world.tellEditor({
    subject: `Issue ${number} did not go out`,
    text: `${says}\n\n${title}\n\nShip it now:\n  npm run schedule-issue -- ${number} --now\n  npm run friday\n\nOr move it:\n  npm run schedule-issue -- ${number}\n`,
  });
  if (!told.ok) world.say(told.says);
}
