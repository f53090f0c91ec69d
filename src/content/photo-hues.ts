// How much of each ink's hue a photo holds, measured once for each content of its file and remembered in `var/`.
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { ifMissing, writeFileIfPossible } from "../disk/write-file.ts";
import { hueShares } from "../domain/ink.ts";
import { parseJson } from "../domain/parse-json.ts";
import { withPicture } from "./picture.ts";

/** By the photo's file name. `size` in bytes and `mtimeMs` tell whether the file is still the one measured. */
const Remembered = z.record(
  z.string(),
  z.object({ size: z.number(), mtimeMs: z.number(), shares: z.array(z.number()).nullable() }),
);
type Remembered = z.infer<typeof Remembered>;

/** Enough to see a picture's colours by, and measured in a few milliseconds. */
const sample = { width: 96, height: 48 };

/** The shares (see `hueShares`) of the photos at `paths`, by file name; `undefined` for one without colour. */
export async function photoHues(paths: string[], memory: string): Promise<Map<string, number[] | undefined>> {
  const known = await recall(memory);
  const now: Remembered = { ...known };
  for (const path of paths) {
    const { size, mtimeMs } = await stat(path);
    const before = known[basename(path)];
    if (before?.size === size && before.mtimeMs === mtimeMs) continue;
    now[basename(path)] = { size, mtimeMs, shares: (await measure(path)) ?? null };
  }
  if (JSON.stringify(now) !== JSON.stringify(known))
    await writeFileIfPossible(memory, `${JSON.stringify(now)}\n`, 0o600);
  return new Map(paths.map((path) => [basename(path), now[basename(path)]?.shares ?? undefined]));
}

async function measure(path: string): Promise<number[] | undefined> {
  const pixels = await withPicture(path, (picture) =>
    picture
      .resize({ ...sample, fit: "fill" })
      .toColourspace("srgb")
      .flatten({ background: "#ffffff" })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  // A grey picture has one channel: no hue.
  return pixels.info.channels === 3 ? hueShares(pixels.data) : undefined;
}

async function recall(memory: string): Promise<Remembered> {
  const text = await readFile(memory, "utf8").catch(ifMissing(""));
  return Remembered.safeParse(parseJson(text)).data ?? {};
}
