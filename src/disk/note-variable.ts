// Notes a secret that was made here in a folder's `.env`, once, and for nobody else's eyes.
import { parseEnv } from "node:util";
import { takeFile } from "./replace-file.ts";

/**
 * Adds `name=value` to the file under a line that says what it is, and gives the value that now stands there: its
 * own, or the one that was there before. `undefined` when something else saved the file at this very moment.
 */
export async function noteVariable(
  path: string,
  { name, value, note }: { name: string; value: string; note: string },
): Promise<string | undefined> {
  const hand = takeFile(path);
  try {
    const before = hand.bytes.toString("utf8");
    const known = parseEnv(before)[name];
    if (known) return known;
    const gap = before === "" || before.endsWith("\n") ? "" : "\n";
    const written = await hand.replace(Buffer.from(`${before}${gap}# ${note}\n${name}=${value}\n`), 0o600);
    return written === undefined ? undefined : value;
  } finally {
    hand.close();
  }
}
