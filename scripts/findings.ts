// What preflight finds, said to the editor in a terminal.
import { describeFinding, type Finding } from "../src/preflight/finding.ts";

/** So many are read; the rest shows when these are mended. */
const most = 40;

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
