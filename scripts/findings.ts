// What preflight finds in a publication as it lies on this machine, said to the editor in a terminal.
import { recallFeedDates } from "../src/content/feed-dates-file.ts";
import type { Content } from "../src/content/read-content.ts";
import { describeFinding, type Finding } from "../src/preflight/finding.ts";
import { preflight } from "../src/preflight/preflight.ts";
import type { World } from "./world.ts";

/** So many are read; the rest shows when these are mended. */
const most = 40;

/** Every finding about the content, with what this machine knows of earlier builds. */
export async function findingsIn(
  content: Content,
  { folder, clock }: Pick<World, "folder" | "clock">,
): Promise<Finding[]> {
  return preflight(content, { now: clock.now(), feedDates: await recallFeedDates(folder.feedDates) });
}

/** Says what is to be done, and what is as it should be: a line each. */
export function tellFindings(findings: Finding[]): void {
  const [passed, open] = [true, false].map((isWell) =>
    findings.filter(({ level }) => (level === "pass") === isWell),
  );
  tell(open, console.warn);
  tell(passed, console.log);
}

function tell(findings: Finding[] = [], say: (line: string) => void): void {
  for (const finding of findings.slice(0, most)) say(describeFinding(finding));
  if (findings.length > most) say(`… and ${findings.length - most} more.`);
}
