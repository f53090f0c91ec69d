// One issue goes out: checked, frozen, and published as one commit that holds all of it. The commit is the lock: of
// two machines at the same hour one has it taken.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recallFeedDates } from "../content/feed-dates-file.ts";
import { issueFileName, openIssue } from "../content/issue-file.ts";
import { textOf } from "../content/read-text.ts";
import type { Issue } from "../domain/issue.ts";
import { describeFinding } from "../preflight/finding.ts";
import { findingsAbout, preflight } from "../preflight/preflight.ts";
import { freezeIssue } from "./freeze-issue.ts";
import type { FridayWorld } from "./friday-world.ts";
import { readersOf } from "./mail-issue.ts";
import { storeToName } from "./name-store.ts";
import { photosIn } from "./photos-in.ts";

/** `taken` is false where another machine was faster; `left` says why this folder is not at what was shipped. */
export type Shipped = { ok: true; taken: boolean; left?: string | undefined } | { ok: false; says: string };

export async function shipIssue(number: number, world: FridayWorld): Promise<Shipped> {
  const { folder, shared, clock } = world;
  const content = await world.content();
  const file = `content/issues/${issueFileName(number)}`;
  const bytes = readFileSync(join(folder.root, file));
  const { issue, document } = openIssue(textOf(bytes, file), file);
  if (issue.state !== "scheduled") return { ok: true, taken: false };
  const known = { now: clock.now(), feedDates: await recallFeedDates(folder.feedDates) };
  const blocks = findingsAbout(issue, preflight(content, known)).filter(({ level }) => level === "block");
  if (blocks.length > 0) {
    const reasons = blocks.map((block) => `\n  ${describeFinding(block)}`).join("");
    return { ok: false, says: `Issue ${number} stays scheduled until these are mended:${reasons}` };
  }
  const mailedBy = await whoWillMail(issue, content.issues, world);
  const frozen = freezeIssue(document, content, { at: clock.now(), marks: world.mark, mailedBy });
  const outcome = await shared.publish({
    texts: frozen.texts,
    paths: photosIn(document.text, content, folder.root),
    madeFrom: new Map([[file, bytes]]),
    message: `Ship issue ${number}: ${issue.title}`,
  });
  if (!outcome.ok)
    return { ok: false, says: `Issue ${number} could not be shipped, and stays scheduled: ${outcome.says}` };
  if (outcome.taken) world.say(`Issue ${number} is shipped: ${issue.title}`);
  return { ok: true, taken: outcome.taken, left: outcome.left };
}

/** This machine's store, where it mails and somebody reads. */
async function whoWillMail(issue: Issue, issues: Issue[], world: FridayWorld): Promise<string | undefined> {
  const may = await world.mayMail();
  if (!may.ok || (await readersOf(may.mailer, world)) === 0) return undefined;
  return await storeToName(issue, issues, may.mailer.store);
}
