// The week as the files are at this moment.
import { readPublication } from "../../content/settings-file.ts";
import type { Desk } from "./at-hand.ts";
import { withReaders } from "./from-readers.ts";
import type { Week } from "./week.ts";

/** With what an editor must set right in files of issues, a line each. */
export async function weekNow(desk: Desk): Promise<{ week: Week; faults: string[] }> {
  const { issues, faults } = await desk.issues.soFar();
  const { folder, clock } = desk.world;
  const publication = await readPublication(folder);
  const parts = { links: desk.links.all(), issues, publication, now: clock.now() };
  const week = desk.weeks.of({ ...parts, isWhole: desk.reading.isWhole() });
  const standing = await desk.standing.of(week.issue);
  const here = { ...week, standing, onTheirWay: desk.pages.waiting() };
  return { week: withReaders(here, desk.inbox.suggestions()), faults };
}
