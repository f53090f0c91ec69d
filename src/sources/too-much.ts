// What is said of a feed or a file that takes more than it may: how large it is, what it took, and how to split it.
import type { KillReason } from "../workers/pool.ts";
import { inWords } from "./fields/size-words.ts";

/** How long one may take, and how much heap it may have. */
export type ReadingLimits = { clockMs: number; heapMb: number };

/** Bytes beyond which no honest feed goes; more is refused unread. */
export const maxFeedBytes = 10_000_000;
/** V8's longest string has 2^29 - 24 characters, a little more (https://nodejs.org/api/buffer.html#bufferconstantsmax_string_length). */
export const maxTextBytes = 512_000_000;
/** Node opens no larger file whole (https://nodejs.org/api/errors.html#err_fs_file_too_large). */
export const maxFileBytes = 2_000_000_000;

/** Why a file of so many bytes is not even opened, or `undefined`. */
export function whyTooLarge(bytes: number, isPacked: boolean): string | undefined {
  const most = isPacked ? maxFileBytes : maxTextBytes;
  if (bytes <= most) return undefined;
  return `The file (${inWords(bytes)}) is larger than ${inWords(most)} and was not read. ${howToSplit(isPacked)}`;
}

/** What the pool says, in words that end a sentence. */
export function explainKill(why: KillReason, { clockMs, heapMb }: ReadingLimits): string {
  switch (why) {
    case "too-slow":
      return `takes more than ${clockMs < 60_000 ? `${clockMs / 1000} seconds` : `${clockMs / 60_000} minutes`} to read`;
    case "too-large":
      return `takes more than ${heapMb} MB of memory to read`;
    case "broken":
      return "breaks the program that reads it";
    default:
      return why satisfies never;
  }
}

export function howToSplit(isPacked: boolean): string {
  return isPacked
    ? "Unpack it, and give the files in it that docs/sources.md names one by one."
    : "Cut it in two at the end of a line, give each half the first line of the whole, and give them one by one; or export a shorter time.";
}
