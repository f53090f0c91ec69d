// How month files are named below `bookmarks/`: `2026-11.jsonl`, and `private/2026-11.jsonl` for what is for the
// editor alone.
import type { Bookmark } from "../domain/bookmark.ts";

export const privateFolder = "private";

export function isPrivateFile(file: string): boolean {
  return file.startsWith(`${privateFolder}/`);
}

/** The file a bookmark lives in: by the UTC day it was first saved. A time zone may carry a year out of its four digits. */
export function fileOf({ savedAt }: Bookmark, isHidden: boolean): string {
  const month = new Date(savedAt).toISOString().slice(0, 7);
  const name = `${/^\d{4}-\d{2}$/.test(month) ? month : savedAt.slice(0, 7)}.jsonl`;
  return isHidden ? `${privateFolder}/${name}` : name;
}

/** By month, and the public file of a month before the private one. */
export function inFileOrder(a: { file: string }, b: { file: string }): number {
  const [one, other] = [a.file.slice(-"2026-11.jsonl".length), b.file.slice(-"2026-11.jsonl".length)];
  return one === other ? a.file.length - b.file.length : one < other ? -1 : 1;
}
