// ROUGE-1, ROUGE-2 and ROUGE-L as F1, after C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of
// Summaries", ACL Workshop "Text Summarization Branches Out", 2004. Words in small letters, no stemming.
import { f1Of, overlap, runsOf } from "./word-runs.ts";

/** Each from 0 to 1. */
export type Rouge = { rouge1: number; rouge2: number; rougeL: number };

/** How much of the reference's wording a summary has. An empty summary has none. */
export function rouge(summary: string, reference: string): Rouge {
  const [ours, theirs] = [plainWords(summary), plainWords(reference)];
  return {
    rouge1: rougeN(ours, theirs, 1),
    rouge2: rougeN(ours, theirs, 2),
    rougeL: f1OfShared(longestCommon(ours, theirs), ours.length, theirs.length),
  };
}

/** Letters and digits of any script, in small letters. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lin 2004, §2: runs of `length` words in common, with β = 1. */
function rougeN(ours: string[], theirs: string[], length: number): number {
  const [one, other] = [runsOf(ours, length), runsOf(theirs, length)];
  return f1OfShared(overlap(one, other), one.length, other.length);
}

function f1OfShared(shared: number, ours: number, theirs: number): number {
  return shared === 0 ? 0 : f1Of(shared / ours, shared / theirs);
}

/**
 * Lin 2004, §3.1: the length of the longest common subsequence, the whole summary taken as one sequence. One
 * row of the table at a time, so that memory grows with one text and not with the product of both.
 */
function longestCommon(one: string[], other: string[]): number {
  const row = new Uint32Array(other.length + 1);
  for (const word of one) {
    let diagonal = 0;
    for (const [at, theirs] of other.entries()) {
      const above = row[at + 1] ?? 0;
      row[at + 1] = word === theirs ? diagonal + 1 : Math.max(above, row[at] ?? 0);
      diagonal = above;
    }
  }
  return row[other.length] ?? 0;
}
