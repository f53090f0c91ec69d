// A draft that was left, by this program or any other: to go on with it, where it was left if that is known.
import { select } from "@clack/prompts";
import type { Draft } from "../../src/content/draft-file.ts";
import { tidyLine } from "../../src/domain/plain-text.ts";
import type { Terminal } from "../world.ts";
import type { Memory } from "./memory.ts";
import { answered } from "./questions.ts";
import { questionsOf } from "./write.ts";

/** A draft, and the question of it to begin with (the first). */
export type GoOn = { draft: Draft; next?: string | undefined };

/** Asks whether to go on with one of the drafts; `undefined` to begin another issue. */
export async function askToGoOn(
  drafts: Draft[],
  { memory, terminal }: { memory: Memory; terminal: Terminal },
): Promise<GoOn | undefined> {
  const [first, ...others] = drafts;
  if (!first) return undefined;
  const isOnly = others.length === 0;
  const ways = drafts.flatMap((draft) =>
    waysOf(draft, memory).map(({ label, ...goOn }) => ({
      value: goOn,
      label: isOnly ? label : `Issue ${draft.issue.number}, ${draft.issue.title}. ${label}`,
    })),
  );
  const answer = await select<GoOn | "another">({
    message: isOnly
      ? `Issue ${first.issue.number} is still a draft: ${first.issue.title}`
      : `${drafts.length} issues are still drafts`,
    options: [...ways, { value: "another", label: "Begin another issue" }],
    ...terminal,
  });
  const chosen = answered(answer, "Stopped. Nothing was changed.");
  return chosen === "another" ? undefined : chosen;
}

function waysOf(draft: Draft, { writing }: Memory): (GoOn & { label: string })[] {
  const questions = questionsOf(draft);
  const next = writing?.number === draft.issue.number ? writing.next : undefined;
  const at = next === undefined ? -1 : questions.indexOf(next);
  if (at <= 0) return [{ draft, label: "Go on writing it" }];
  const title = draft.issue.picks[at]?.title;
  const where =
    title === undefined ? `the ${next}` : `${at + 1} of ${draft.issue.picks.length}, ${tidyLine(title, 60)}`;
  return [
    { draft, next, label: `Go on where you stopped: ${where}` },
    { draft, label: "Go through it from the beginning" },
  ];
}
