// What a finding offers, done: the picks changed in the one place that it is about.
import { isDeepStrictEqual } from "node:util";
import { saveDraft } from "../../content/draft-file.ts";
import type { Pick } from "../../domain/issue.ts";
import type { Desk } from "../hand/at-hand.ts";
import { openComing } from "../hand/open-coming.ts";
import { Overtaken } from "../hand/told.ts";
import type { Deed } from "../hand/undo.ts";
import { findingsNow } from "./findings-now.ts";

/** Of the finding that says so now; `undefined` where none does any more, or it offers nothing. */
export async function repairIssue(desk: Desk, says: string): Promise<Deed | undefined> {
  const found = await findingsNow(desk);
  const repair = found?.findings.find((one) => one.says === says)?.repair;
  if (!found || !repair) return undefined;
  const { folder } = desk.world;
  const { number } = found.issue;
  const before = found.issue.picks;
  const after = repair.change(before);
  const turn = (from: Pick[], to: Pick[]) => async () => {
    const draft = await openComing(folder, number);
    if (!isDeepStrictEqual(draft.issue.picks, from))
      throw new Overtaken("The picks were changed meanwhile. They stay as they are.");
    await saveDraft(draft, { picks: to });
  };
  await turn(before, after)();
  return { said: `Done: ${repair.words}`, back: turn(after, before), again: turn(before, after) };
}
