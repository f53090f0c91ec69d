// The week as the files are at this moment.
import type { Desk } from "./at-hand.ts";
import { withReaders } from "./from-readers.ts";
import type { Week } from "./week.ts";

/**
 * The week, what an editor must set right in the settings and in files of issues, a line each, and how often the files
 * had changed before anything of it was read: what changes meanwhile may be missing in it, and has a higher count.
 */
export async function weekNow(desk: Desk): Promise<{ week: Week; faults: string[]; count: number }> {
  const count = desk.watch.count();
  const { issues, faults } = await desk.issues.soFar();
  const { publication, faults: ofSettings } = await desk.settings.now();
  const parts = { links: desk.links.all(), issues, publication, now: desk.world.clock.now() };
  const week = desk.weeks.of({ ...parts, isWhole: desk.reading.isWhole() });
  const standing = await desk.standing.of(week.issue);
  const here = { ...week, standing, onTheirWay: desk.pages.waiting() };
  return { week: withReaders(here, desk.inbox.suggestions()), faults: [...ofSettings, ...faults], count };
}
