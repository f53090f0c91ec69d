// Whoever showed a link is thanked, and an issue has its photo where the others have one.
import type { Content } from "../content/read-content.ts";
import type { Issue, Via } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";
import { issuesToCome } from "./current-issues.ts";
import { type Found, repairPick } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each pick of an issue to come whose link came by somebody it does not name, and for a missing photo. */
export function checkCredits(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) => [
    ...uncredited(issue, content),
    ...withoutPhoto(issue, content.issues),
  ]);
}

function uncredited(issue: Issue, { linkOf }: Content): Found[] {
  return issue.picks.flatMap((pick, at): Found[] => {
    const via = linkOf(pick.url)?.via;
    if (!via || pick.via || isNamed(via, pick.blurb)) return [];
    const says = `“${pick.title}” came to you by ${via.name}, and does not say so`;
    const [spot, repair] = [{ field: ["picks", at] }, repairPick(at, `thank ${via.name}`, { via })];
    const found = { level: "advise" as const, check: "credits", file: issueFile(issue), spot };
    return [{ ...found, says, todo: "Thank whoever showed it.", repair }];
  });
}

/** By the name, however its letters are written, or by a link. */
function isNamed({ name, url }: Via, blurb: string): boolean {
  const [words, wanted] = [blurb, name].map((text) => oneLine(text.normalize("NFC")).toLowerCase());
  return (words ?? "").includes(wanted ?? "") || (url !== undefined && blurb.includes(url));
}

/** So many issues before it tell what is usual. */
const usual = 3;

function withoutPhoto(issue: Issue, issues: Issue[]): Found[] {
  const before = issues.filter(({ number }) => number < issue.number).slice(0, usual);
  if (issue.hero || before.length === 0 || !before.every(({ hero }) => hero)) return [];
  const found = {
    level: "advise" as const,
    check: "credits",
    file: issueFile(issue),
    spot: { field: ["hero"] },
  };
  return [{ ...found, says: `issue ${issue.number} has no photo`, todo: "Add one, or leave it so." }];
}
