// A mailbox as a folder (https://cr.yp.to/proto/maildir.html): each mail is a file, in `new` until somebody saw it.
import { mkdir, open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { maxMailBytes } from "../bounces/mail-parts.ts";

/** `seen` moves it to `cur`, as read: nothing is ever deleted. */
export type NewMail = { raw: Uint8Array; seen: () => Promise<void> };

/** The mails that nobody has seen, the oldest name first. Throws where there is no such folder. */
export async function* newMailsIn(maildir: string): AsyncGenerator<NewMail> {
  const names = (await readdir(join(maildir, "new"))).filter((name) => !name.startsWith(".")).sort();
  for (const name of names) {
    const path = join(maildir, "new", name);
    const raw = await beginningOf(path);
    if (raw) yield { raw, seen: () => markSeen(maildir, name) };
  }
}

/** Nothing of one that another program moved in the same moment. */
async function beginningOf(path: string): Promise<Uint8Array | undefined> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maxMailBytes), 0, maxMailBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function markSeen(maildir: string, name: string): Promise<void> {
  await mkdir(join(maildir, "cur"), { recursive: true });
  try {
    await rename(join(maildir, "new", name), join(maildir, "cur", `${name.split(":")[0]}:2,S`));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
