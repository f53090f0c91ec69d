// One line of words, asked with Node's own line editor: it knows emoji, combining letters, wide letters, and the keys
// of every shell. Whatever ends the question, what was typed is given.
import { createInterface } from "node:readline";
import { PassThrough, type Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { styleText } from "node:util";
import { S_BAR, S_STEP_ACTIVE } from "@clack/prompts";
import type { Terminal } from "../world.ts";
import { fromOneLine, onOneLine, pastesAreSaid, readPastes } from "./pasted.ts";

/** What was typed; `isStopped` when the editor pressed Ctrl+C there, or the terminal went away. */
export type Line = { words: string; isStopped: boolean };

/** Asks for one line that begins with `initial`. A pasted paragraph stays whole: its line breaks stand as ⏎. */
export async function askLine(message: string, initial: string, terminal: Terminal): Promise<Line> {
  const { input, output, signal } = terminal;
  if (signal?.aborted) return { words: initial, isStopped: true };
  const bar = styleText("gray", S_BAR);
  using keys = keysOf(input);
  const settings = { input: keys.stream, output, terminal: true, historySize: 0, prompt: `${bar}  ` };
  // From here on Ctrl+C is a key: only then is anybody asked to press one.
  const editor = createInterface(settings);
  output.write(`${bar}\n${styleText("cyan", S_STEP_ACTIVE)}  ${message}\n${pastesAreSaid.on}`);
  editor.prompt();
  editor.write(onOneLine(initial));
  const line = await new Promise<Line>((end) => {
    const stop = () => end({ words: editor.line, isStopped: true });
    editor.once("line", (words) => end({ words, isStopped: false }));
    editor.once("SIGINT", stop);
    editor.once("close", stop);
    signal?.addEventListener("abort", stop, { once: true });
  });
  editor.close();
  output.write(`${pastesAreSaid.off}${line.isStopped ? "\n" : ""}`);
  return { ...line, words: fromOneLine(line.words) };
}

/** The keys that are pressed, pastes on one line, until it is let go. */
function keysOf(input: Terminal["input"]): Disposable & { stream: Readable } {
  const stream = Object.assign(new PassThrough(), {
    // The line editor asks its input for every key as it comes: that is the terminal's to give.
    setRawMode: (isRaw: boolean) => input.setRawMode?.(isRaw),
  });
  const [decoder, read] = [new StringDecoder("utf8"), readPastes()];
  const pass = (bytes: Buffer) => stream.write(read(decoder.write(bytes)));
  const end = () => stream.end();
  input.on("data", pass).once("end", end).resume();
  return {
    stream,
    [Symbol.dispose]: () => {
      input.off("data", pass).off("end", end).pause();
    },
  };
}
