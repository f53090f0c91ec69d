// A photo in the size a page asks for. What the camera noted in it (place, device) is left out.
import sharp from "sharp";

/** The picture's bytes, upright, `width` pixels wide. */
export async function makePhoto(
  path: string,
  { width, format }: { width: number; format: "webp" | "jpg" },
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp(path).autoOrient().resize({ width, withoutEnlargement: true });
  const bytes = await (format === "jpg"
    ? picture.jpeg({ quality: 80, mozjpeg: true })
    : picture.webp({ quality: 78 })
  ).toBuffer();
  return new Uint8Array(bytes);
}
