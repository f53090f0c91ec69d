// Pages as they were when they were read, in `var/snapshots/`: so that a picked link can be shown after it is
// gone, and read again by a better reader without being fetched again. One compressed file a link.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { z } from "zod";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import { Instant } from "../domain/calendar.ts";
import { urlKey } from "../domain/canonical-url.ts";
import { PageFacts } from "../domain/page-facts.ts";

const Header = z.looseObject({
  url: z.string(),
  /** Where the page was after redirects, when, and as what it was sent. */
  pageUrl: z.string(),
  at: Instant,
  contentType: z.string(),
  /** The readable text, one line a block. */
  text: z.string(),
  /** What the site's oEmbed answer said, as it came. */
  oembed: z.string().optional(),
  /** What the last two readings gave, newest first. */
  given: z.array(PageFacts),
});
export type Snapshot = z.infer<typeof Header> & { body: Uint8Array };

/** How many readings are remembered: one may have been written here and not yet beside the bookmark. */
export const mostGiven = 2;

/** Writes or replaces the link's snapshot, for nobody else's eyes. Throws the file system's error, the old one whole. */
export async function keepSnapshot(folder: string, { body, ...header }: Snapshot): Promise<void> {
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
  await writeFileWhole(placeOf(folder, header.url), await promisify(zstdCompress)(bytes), 0o600);
}

/** The snapshot under the first of the link's addresses that has one; a file that cannot be read is none. */
export async function readSnapshot(folder: string, urls: string[]): Promise<Snapshot | undefined> {
  for (const url of urls) {
    const packed = await readFile(placeOf(folder, url)).catch(ifMissing(undefined));
    const snapshot = packed && (await unpack(packed));
    if (snapshot) return snapshot;
  }
  return undefined;
}

async function unpack(packed: Buffer): Promise<Snapshot | undefined> {
  try {
    const bytes = await promisify(zstdDecompress)(packed);
    const end = bytes.indexOf("\n");
    const header = Header.safeParse(JSON.parse(bytes.subarray(0, end).toString("utf8")));
    return header.success ? { ...header.data, body: bytes.subarray(end + 1) } : undefined;
  } catch (error) {
    const isDamaged = error instanceof SyntaxError || (error instanceof Error && "errno" in error);
    if (isDamaged) return undefined;
    throw error;
  }
}

/** Two letters of folder, so that none holds a hundred thousand files. */
function placeOf(folder: string, url: string): string {
  const name = createHash("sha256").update(urlKey(url)).digest("hex");
  return join(folder, name.slice(0, 2), `${name.slice(2, 34)}.zst`);
}
