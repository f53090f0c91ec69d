// A photo brought into `content/photos/`: upright, no wider than anybody sees, and without what the camera noted in it
// (place, device, faces).
import { basename, join } from "node:path";
import { freeName } from "../disk/free-name.ts";
import { writeFileWhole } from "../disk/write-file.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { slugOf } from "../domain/slug.ts";
import { mostPixels, plenty } from "./picture.ts";

/** The file's name as it is kept; or why it is no picture. Nothing that is there is written over. */
export type AddedPhoto = { ok: true; file: string } | { ok: false; why: string };

export async function addPhoto(
  { photos }: PublicationFolder,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<AddedPhoto> {
  const picture = await smaller(bytes);
  if (!picture)
    return { ok: false, why: "This file is no picture that can be read. Save it as JPEG or PNG." };
  const slug = slugOf(basename(name).replace(/\.\w+$/, "")) || "photo";
  const path = await freeName(join(photos, slug), ".jpg");
  await writeFileWhole(path, picture);
  return { ok: true, file: basename(path) };
}

/** `undefined` for bytes that are no picture. sharp keeps no metadata unless it is told to. */
async function smaller(bytes: Uint8Array): Promise<Buffer | undefined> {
  try {
    // Loaded when a picture comes: it takes a tenth of a second, and most runs of most commands see none.
    const { default: sharp } = await import("sharp");
    return await sharp(bytes, { failOn: "error", limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: plenty, withoutEnlargement: true })
      .jpeg({ quality: 88, mozjpeg: true })
      .toBuffer();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
