// A photo in the size a page asks for, encoded once for each content of its file and remembered in `var/`: that
// takes a quarter of a second each, at every build. What the camera noted in it (place, device) is left out.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stampAt } from "../disk/file-stamp.ts";
import { ifMissing, writeFileIfPossible } from "../disk/write-file.ts";
import type { PhotoSize } from "../domain/photo-format.ts";
import { photoDigest } from "./photo-digest.ts";
import { withPicture } from "./picture.ts";

/**
 * What stands in the name of each remembered photo, so that another recipe makes it anew. AVIF at its least effort takes
 * as long as WebP and weighs a third less; the next effort takes twice as long for another tenth.
 */
const recipes = {
  jpg: { quality: 80, mozjpeg: true },
  webp: { quality: 78 },
  avif: { quality: 50, effort: 0 },
};

/** Tells without reading it whether a photo is still the one that was read. */
export function photoStamp(path: string): string {
  return stampAt(path) ?? "";
}

/** The picture's bytes, upright, `width` pixels wide; `made` is the folder that remembers them. */
export async function makePhoto(
  path: string,
  size: PhotoSize,
  made: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const remembered = join(made, nameOf(path, size));
  const known = await readFile(remembered).catch(ifMissing(undefined));
  if (known) return new Uint8Array(known);
  const fresh = await encode(path, size);
  await writeFileIfPossible(remembered, fresh, 0o600);
  return fresh;
}

function nameOf(path: string, { width, format }: PhotoSize): string {
  const hash = createHash("sha256").update(photoDigest(path));
  hash.update(JSON.stringify([width, recipes[format]]));
  return `${hash.digest("hex").slice(0, 32)}.${format}`;
}

async function encode(path: string, { width, format }: PhotoSize): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await withPicture(path, (picture) => {
    const sized = picture.autoOrient().resize({ width, withoutEnlargement: true });
    if (format === "jpg") return sized.jpeg(recipes.jpg).toBuffer();
    return (format === "webp" ? sized.webp(recipes.webp) : sized.avif(recipes.avif)).toBuffer();
  });
  return new Uint8Array(bytes);
}
