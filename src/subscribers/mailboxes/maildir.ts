// A mailbox as a folder (https://cr.yp.to/proto/maildir.html): each mail is a file, in `new` until somebody saw it.
import { mkdir, open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { maxMailBytes } from "../bounces/mail-parts.ts";
import type { NewMail } from "./mailbox.ts";

/** The mails that nobody has seen, the oldest name first; `seen` moves one to `cur`. Throws where there is no such folder. */
export async function* newMailsIn(maildir: string): AsyncGenerator<NewMail> {
  const names = (await readdir(join(maildir, "new"))).filter((name) => !name.startsWith(".")).sort();
  for (const name of names) {
    const path = join(maildir, "new", name);
    const raw = await beginningOf(path);
    if (raw) yield { raw, seen: (isSettled = true) => markSeen(maildir, name, isSettled ? "S" : "") };
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

async function markSeen(maildir: string, name: string, flags: string): Promise<void> {
  await mkdir(join(maildir, "cur"), { recursive: true });
  try {
    await rename(join(maildir, "new", name), join(maildir, "cur", `${name.split(":")[0]}:2,${flags}`));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
