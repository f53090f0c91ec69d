// A list to mark links in: how many are marked, and below it all that helps to decide about the link at the cursor.
import { styleText } from "node:util";
import { isCancel, MultiSelectPrompt, wrapTextWithPrefix } from "@clack/core";
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  symbol,
} from "@clack/prompts";
import type { Terminal } from "../world.ts";

/** A link to be marked: `title` in the list, `details` below it while the cursor is there. */
export type Markable = { url: string; title: string; details: string[] };

/** The marked links in the order in which they were marked; `isStopped` when the editor pressed Ctrl+C. */
export type Marked = { urls: string[]; isStopped: boolean };

/** How many links are seen at once. */
const mostLines = 12;

/** Asks until Enter is pressed on at least one mark. `marked` are the marks to begin with. */
export async function askMarks(
  items: Markable[],
  { wanted, marked, terminal }: { wanted: number; marked: string[]; terminal: Terminal },
): Promise<Marked> {
  const prompt = new MultiSelectPrompt({
    ...terminal,
    options: items.map((item) => ({ ...item, value: item.url })),
    initialValues: marked,
    validate: (urls) => (urls?.length ? undefined : "Mark one with the space bar first."),
    render() {
      const urls = this.value ?? [];
      const title = `Which ${wanted}? Space marks, Enter is done. ${urls.length} of ${wanted} marked.`;
      const head = [styleText("gray", S_BAR), `${symbol(this.state)}  ${title}`];
      const isOver = this.state === "submit" || this.state === "cancel";
      const body = isOver ? chosenLines(items, urls) : openLines(items, urls, { at: this.cursor, terminal });
      const foot = isOver ? [] : [`${cyan(S_BAR_END)}  ${styleText("yellow", this.error)}`];
      return [...head, ...body, ...foot].join("\n");
    },
  });
  const answer = await prompt.prompt();
  return { urls: prompt.value ?? [], isStopped: isCancel(answer) };
}

function chosenLines(items: Markable[], urls: string[]): string[] {
  return items
    .filter((item) => urls.includes(item.url))
    .map((item) => `${styleText("gray", S_BAR)}  ${styleText("dim", item.title)}`);
}

function openLines(
  items: Markable[],
  urls: string[],
  { at, terminal }: { at: number; terminal: Terminal },
): string[] {
  const prefix = `${cyan(S_BAR)}  `;
  const details = (items[at]?.details ?? []).flatMap((line) =>
    wrapTextWithPrefix(terminal.output, line, prefix).split("\n"),
  );
  const list = limitOptions({
    output: terminal.output,
    options: items,
    cursor: at,
    maxItems: mostLines,
    columnPadding: 3,
    // The head of three lines, the foot, and a line between list and details.
    rowPadding: details.length + 5,
    style: (item, isHere) => markedLine(item.title, urls.includes(item.url), isHere),
  });
  return [...list.map((line) => prefix + line), prefix, ...details];
}

function markedLine(title: string, isMarked: boolean, isHere: boolean): string {
  const box = isMarked ? styleText("green", S_CHECKBOX_SELECTED) : S_CHECKBOX_INACTIVE;
  return isHere ? `${cyan(box)} ${styleText("bold", title)}` : `${box} ${title}`;
}

function cyan(text: string): string {
  return styleText("cyan", text);
}
