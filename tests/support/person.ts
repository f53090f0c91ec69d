// Somebody at a terminal: presses keys when the screen shows what they answer. The terminal may be a pair of streams,
// or a real one that the system makes for a program of its own.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { onTestFinished } from "vitest";
import type { Terminal } from "../../scripts/world.ts";

export const keys = {
  enter: "\r",
  space: " ",
  up: "\u001b[A",
  down: "\u001b[B",
  left: "\u001b[D",
  home: "\u001b[H",
  end: "\u001b[F",
  ctrl: (letter: string) => String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 64),
  /** What a terminal sends for a paste when it was asked to say so. */
  paste: (words: string) => `\u001b[200~${words}\u001b[201~`,
};

const mostWaitMs = 20_000;

export class Person {
  readonly #type: (keys: string) => void;
  #screen = "";

  constructor(output: NodeJS.ReadableStream, type: (keys: string) => void) {
    this.#type = type;
    output.setEncoding("utf8").on("data", (text: string) => {
      this.#screen += text;
    });
  }

  /** Waits until the text is on the screen; what was there before it counts no more. */
  async sees(text: string): Promise<void> {
    for (let waited = 0; !this.#screen.includes(text); waited += 5) {
      if (waited > mostWaitMs) throw new Error(`"${text}" never came. On the screen:\n${this.#screen}`);
      await setTimeout(5);
    }
    this.#screen = this.#screen.slice(this.#screen.indexOf(text) + text.length);
  }

  /** One after the other, as a hand would. */
  async presses(...all: string[]): Promise<void> {
    for (const one of all) {
      this.#type(one);
      await setTimeout(15);
    }
  }
}

/** A person at a pair of streams, and the terminal to give to what runs in this process. */
export function aPerson(): { person: Person; terminal: Terminal } {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 60 });
  return { person: new Person(output, (typed) => input.write(typed)), terminal: { input, output } };
}

/** Why this machine cannot make a terminal for a test; `undefined` when it can. */
export const noTerminalHere =
  spawnSync("script", ["-h"]).error === undefined
    ? undefined
    : "There is no program `script` (util-linux) here to make a terminal with.";

/** A person at a real terminal, in which a program runs; `ends` gives its exit code. */
export function aPersonAt(
  program: string[],
  environment: Record<string, string>,
): { person: Person; child: ChildProcess; ends(): Promise<number> } {
  const quoted = program.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const command = `stty rows 40 cols 100; exec ${quoted}`;
  const args =
    process.platform === "linux"
      ? ["-qefc", command, "/dev/null"]
      : ["-q", "/dev/null", "/bin/sh", "-c", command];
  const child = spawn("script", args, {
    env: { PATH: process.env["PATH"], TERM: "xterm-256color", LANG: "C.UTF-8", ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  onTestFinished(() => void child.kill("SIGKILL"));
  return {
    person: new Person(child.stdout, (typed) => child.stdin.write(typed)),
    child,
    ends: async () => Number((await exit)[0]),
  };
}
