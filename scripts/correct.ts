// npm run correct -- 42 --note "…": says what was changed in an issue that is out. Never a second mail.
import { openDraft, saveDraft } from "../src/content/draft-file.ts";
import { type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { numberGiven } from "./issue-number.ts";
import type { World } from "./world.ts";

const usage = `npm run correct -- NUMBER --note "What was changed" [--publication DIR]

After you edited an issue that is out: adds a dated note to its page and its
feeds, and tells feed readers that it was changed. The mail stays as it went
out. Then commit and push; npm run friday publishes the new page.

Example: npm run correct -- 42 --note "The second link led to last year's report."`;

export type CorrectChoice = { number: number; note: string };

export async function runCorrect({ number, note }: CorrectChoice, world: World): Promise<ExitCode> {
  const draft = await openDraft(world.folder, number);
  const { state, title, corrections = [] } = draft.issue;
  if (state !== "shipped")
    throw new WrongUse(`Issue ${number} is not out yet: change what you like, nobody has read it.`);
  const at = world.clock.now();
  await saveDraft(draft, { corrections: [...corrections, { at, note }] });
  console.log(`Issue ${number}, ${title}, now says what was changed:\n  ${note}`);
  console.log(
    "Its page and feeds show that after the next build. Take it back by deleting it under corrections: in the file.",
  );
  return 0;
}

/** As npm runs it. */
export const command: Command<CorrectChoice> = {
  usage,
  options: { note: { type: "string" } },
  parse: (given) => {
    const note = textOf(given, "note")?.trim();
    if (!note) throw new WrongUse(`Say what was changed.\n\n${usage}`);
    return { number: numberGiven(given, usage), note };
  },
  run: runCorrect,
};

if (import.meta.main) await runCommand(command);
