// A photo brought into `content/photos/`: upright, no wider than anybody sees, and without what the camera noted in it
// (place, device, faces).
import { access } from "node:fs/promises";
import { basename, join } from "node:path";
import sharp from "sharp";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { slugOf } from "../domain/slug.ts";

/** Twice as wide as the widest size that a page asks for, in pixels. */
const widest = 3_840;
/** sharp's own limit (https://sharp.pixelplumbing.com/api-constructor). */
const mostPixels = 0x3fff ** 2;

/** The file's name as it is kept; or why it is no picture. Nothing that is there is written over. */
export type AddedPhoto = { ok: true; file: string } | { ok: false; why: string };

export async function addPhoto(
  { photos }: PublicationFolder,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<AddedPhoto> {
  const picture = await smaller(bytes);
  if (!picture)
    return { ok: false, why: "This file is no picture that can be read. Save it as JPEG or PNG." };
  const file = await freeName(photos, slugOf(basename(name).replace(/\.\w+$/, "")) || "photo");
  await writeFileWhole(join(photos, file), picture);
  return { ok: true, file };
}

/** `undefined` for bytes that are no picture. sharp keeps no metadata unless it is told to. */
async function smaller(bytes: Uint8Array): Promise<Buffer | undefined> {
  try {
    return await sharp(bytes, { failOn: "error", limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: widest, withoutEnlargement: true })
      .jpeg({ quality: 88, mozjpeg: true })
      .toBuffer();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function freeName(folder: string, slug: string): Promise<string> {
  for (let number = 1; ; number++) {
    const file = `${slug}${number === 1 ? "" : `-${number}`}.jpg`;
    if (await access(join(folder, file)).then(() => false, ifMissing(true))) return file;
  }
}
