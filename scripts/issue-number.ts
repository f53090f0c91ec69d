// The issue that a command is about, by the number that stands on its line.
import { type Arguments, WrongUse } from "./command.ts";

/** Throws `WrongUse` with the command's usage where no number stands. */
export function numberGiven({ positionals: [number = ""] }: Arguments, usage: string): number {
  if (!/^\d{1,9}$/.test(number)) throw new WrongUse(`Say which issue, by its number.\n\n${usage}`);
  return Number(number);
}
