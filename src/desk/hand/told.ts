// What an editor is told instead of an error: somebody else changed the same, or a file of theirs is to be mended.
import { KeptBeside } from "../../content/draft-file.ts";
import { ContentError } from "../../content/front-matter.ts";

/** Somebody else decided otherwise meanwhile, and that stays. The message is for the editor. */
export class Overtaken extends Error {}

/** Whether the message is all that there is to say. */
export function isTold(error: unknown): error is Error {
  return [Overtaken, KeptBeside, ContentError].some((kind) => error instanceof kind);
}

/** What came of it; or what `tell` makes of the words, where they are all that there is to say. */
export async function orTold<T>(work: () => Promise<T>, tell: (says: string) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isTold(error)) throw error;
    return tell(error.message);
  }
}
