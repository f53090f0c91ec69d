// The end of the demo: in a terminal its site can be looked at over http (opened as a file it has no styles), and its
// folder goes when that was done. Where nobody can be asked, or who was asked says so, it stays.
import { rm } from "node:fs/promises";
import { confirm, isCancel } from "@clack/prompts";
import type { Terminal } from "../world.ts";

export type Ending = {
  /** The demo's publication folder. */
  root: string;
  /** It stays, whatever is answered. */
  isKept: boolean;
  terminal: Terminal;
  /** Serves the site until it is stopped. */
  serve: () => Promise<unknown>;
};

/** Asks, serves, and clears away. */
export async function showAndClear({ root, isKept, terminal, serve }: Ending): Promise<void> {
  if (!terminal.input.isTTY) {
    console.log(`\nSee the site:  npm run preview -- --publication ${root}`);
    return;
  }
  const after = isKept ? "the folder stays" : "the folder is removed then; npm run demo -- --keep leaves it";
  const wants = await confirm({
    message: `Look at the site now? Ctrl+C ends it, and ${after}.`,
    ...terminal,
  });
  if (wants === true && !isCancel(wants)) await serve();
  if (isKept) {
    terminal.output.write(`\nSee it again:  npm run preview -- --publication ${root}\n`);
    return;
  }
  await rm(root, { recursive: true, force: true });
  terminal.output.write(`\nRemoved ${root}.\n`);
}
