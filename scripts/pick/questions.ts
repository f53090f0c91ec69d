// The questions of npm run pick, asked in a terminal. Each gives an answer or ends the run.
import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isCancel, log, multiline, select, text } from "@clack/prompts";
import { writeFileWhole } from "../../src/disk/write-file.ts";
import type { Pick } from "../../src/domain/issue.ts";
import type { PageFacts } from "../../src/domain/page-facts.ts";
import { cutAtWord } from "../../src/domain/plain-text.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { closing } from "../../src/domain/words.ts";
import type { Terminal } from "../world.ts";

/** The editor pressed Ctrl+C: stop without fuss, keeping what is saved. */
export class Stopped extends Error {}

/** The editor's words; what they said when saving is the first draft. */
export async function askBlurb(
  pick: Pick,
  summary: string | undefined,
  at: { place: string; folder: PublicationFolder; terminal: Terminal; editor: string | undefined },
): Promise<string> {
  const { terminal, editor } = at;
  log.step(`${at.place}: ${pick.title}\n${summary ?? ""}`.trim(), terminal);
  const words = pick.blurb.trim();
  const how = answered(
    await select({
      message:
        words === "" ? "Your words" : `Your words so far: ${cutAtWord(words.replace(/\s+/g, " "), 120)}`,
      options: [
        { value: "here", label: words === "" ? "Write them here" : "Go on from there, here" },
        ...(editor ? [{ value: "editor", label: `Open ${editor}` }] : []),
        { value: "later", label: words === "" ? "Later" : "Keep them as they are" },
      ],
      ...terminal,
    }),
  );
  if (how === "later") return words;
  if (how === "editor" && editor) return writeInEditor(words, editor, at.folder);
  return answered(
    await multiline({ message: "Markdown. Enter twice is done.", initialValue: words, ...terminal }),
  ).trim();
}

/** A day the page itself names, offered with its sentence; only one that readers can still keep. */
export async function askDeadline(
  found: PageFacts["deadlines"],
  at: { terminal: Terminal; today: string; language: string },
): Promise<string | undefined> {
  const coming = found?.find((one) => one.day >= at.today);
  if (!coming) return undefined;
  const odd = coming.isOddWeekday ? " (its weekday and its date disagree)" : "";
  const isTaken = answered(
    await select({
      message: `The page says: “${cutAtWord(coming.evidence, 160)}”${odd}`,
      options: [
        { value: true, label: `Show readers “${closing(coming.day, at.today, at.language)}”` },
        { value: false, label: "No deadline" },
      ],
      ...at.terminal,
    }),
  );
  return isTaken ? coming.day : undefined;
}

/** One line; `validate` gives what is wrong with an answer, if anything. */
export async function ask(
  message: string,
  initialValue: string,
  terminal: Terminal,
  validate?: (value: string | undefined) => string | undefined,
): Promise<string> {
  return answered(
    await text({ message, initialValue, ...(validate ? { validate } : {}), ...terminal }),
  ).trim();
}

/** The answer, or the end of the run when the editor pressed Ctrl+C. */
export function answered<T>(
  answer: T,
  farewell = "Stopped. What you wrote so far is saved.",
): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Stopped(farewell);
  return answer as Exclude<T, symbol>;
}

async function writeInEditor(draft: string, editor: string, folder: PublicationFolder): Promise<string> {
  await mkdir(folder.private, { recursive: true });
  const path = join(folder.private, "blurb.md");
  await writeFileWhole(path, `${draft}\n`, 0o600);
  const [program = editor, ...args] = editor.split(" ");
  await new Promise<void>((done, fail) => {
    const child = spawn(program, [...args, path], { stdio: "inherit" });
    child.once("error", fail);
    child.once("exit", () => done());
  });
  const words = (await readFile(path, "utf8")).trim();
  await rm(path, { force: true });
  return words;
}
