// The editor's own editor, opened on a file of their words. A file that a killed run left is opened as it was left.
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { basename } from "node:path";
import { log, select } from "@clack/prompts";
import { ifMissing, writeFileWhole } from "../../src/disk/write-file.ts";
import type { Terminal } from "../world.ts";
import { answered } from "./questions.ts";

/** Exit codes by which shells say that there is no such program: POSIX, and cmd.exe. */
const noSuchProgram = [126, 127, 9009];

export type EditorQuestion = {
  /** The command that opens it. */
  editor: string;
  file: string;
  terminal: Terminal;
  farewell: string;
};

/** The words as they were saved there, trimmed; `undefined` when there is no such program. */
export async function writeInEditor(words: string, question: EditorQuestion): Promise<string | undefined> {
  const { editor, file, terminal } = question;
  const saved = () => readFile(file, "utf8").catch(ifMissing(words));
  if ((await readFile(file, "utf8").catch(ifMissing(undefined))) === undefined)
    await writeFileWhole(file, `${words}\n`, 0o600);
  if (noSuchProgram.includes(await exitCodeOf(editor, file))) {
    log.warn(
      `${nameOf(editor)} cannot be started. Set EDITOR to the command that starts your editor.`,
      terminal,
    );
    return undefined;
  }
  const isSame = (await saved()).trim() === words;
  if (isSame) await waitForSave(question);
  const written = (await saved()).trim();
  await rm(file, { force: true });
  return written;
}

/** `code` of `"/opt/VS Code/bin/code" --wait`: the program as people call it. */
export function nameOf(editor: string): string {
  const [, quoted, plain = ""] = /^\s*(?:["']([^"']+)["']|(\S+))/.exec(editor) ?? [];
  return basename(quoted ?? plain);
}

/** Runs the command on the file, as git does, and gives its exit code. */
function exitCodeOf(editor: string, file: string): Promise<number> {
  const isWindows = process.platform === "win32";
  const [program, args] = isWindows
    ? [`${editor} "${file}"`, []]
    : ["/bin/sh", ["-c", `${editor} "$1"`, "sh", file]];
  const child = spawn(program, args, { stdio: "inherit", shell: isWindows });
  return new Promise<number>((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => done(code ?? 1));
  });
}

/** An editor with a window of its own comes back at once, while the words are still being written. */
async function waitForSave({ editor, file, terminal, farewell }: EditorQuestion): Promise<void> {
  const answer = await select({
    message: `Nothing was changed in ${nameOf(editor)}. If it is still open, save ${file} there first.`,
    options: [{ value: true, label: "Go on" }],
    ...terminal,
  });
  answered(answer, farewell);
}
