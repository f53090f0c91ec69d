// The editor's words about one link: in their own editor where one is set, else on one line.
import { log, select } from "@clack/prompts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import { explainFailure } from "../../src/domain/fetch-failure.ts";
import type { Pick } from "../../src/domain/issue.ts";
import { tidyLine } from "../../src/domain/plain-text.ts";
import type { Terminal } from "../world.ts";
import { nameOf, writeInEditor } from "./editor.ts";
import { askLine, type Line } from "./line.ts";
import { answered } from "./questions.ts";

export type BlurbQuestion = {
  /** `3 of 5` */
  place: string;
  pick: Pick;
  /** What is kept of the link, if it still is. */
  bookmark: Bookmark | undefined;
  terminal: Terminal;
  /** The command that opens the editor's own editor. */
  editor: string | undefined;
  /** Where the words stand while they are open in it. */
  file: string;
  farewell: string;
};

/** The words, trimmed; what the editor said when saving is the first draft of them. */
export async function askBlurb(question: BlurbQuestion): Promise<Line> {
  const { pick, terminal, editor, file, farewell } = question;
  const words = pick.blurb.trim();
  const isNew = words === "";
  log.step(factsOf(question).join("\n"), terminal);
  const how = await select({
    message: isNew ? "Your words" : `Your words so far: ${tidyLine(words, 120)}`,
    options: [
      ...(editor ? [{ value: "editor", label: `${isNew ? "Write" : "Go on"} in ${nameOf(editor)}` }] : []),
      { value: "here", label: isNew ? "Write one line here" : "Go on from there, here" },
      { value: "later", label: isNew ? "Later" : "Keep them as they are" },
    ],
    ...terminal,
  });
  const chosen = answered(how, farewell);
  if (chosen === "later") return { words, isStopped: false };
  const written =
    chosen === "editor" && editor
      ? await writeInEditor(words, { editor, file, terminal, farewell })
      : undefined;
  if (written !== undefined) return { words: written, isStopped: false };
  const line = await askLine("Markdown, on one line. Enter is done; ⏎ is a line break.", words, terminal);
  return { ...line, words: line.words.trim() };
}

/** What to write about: the link itself, the note where it is not the blurb by now, the summary or why there is none. */
function factsOf({ place, pick, bookmark }: BlurbQuestion): string[] {
  const { note, page, unread } = bookmark ?? {};
  const hint =
    note !== undefined && note.trim() !== pick.blurb.trim() ? `You, when you saved it: ${note}` : undefined;
  const failure = unread && `Not read: ${explainFailure(unread.why, { what: "page" })}`;
  return [`${place}: ${pick.title}`, pick.url, hint, page?.summary ?? failure].flatMap(
    (line) => tidyLine(line) ?? [],
  );
}
