// A photo in the size a page asks for. What the camera noted in it (place, device) is left out.
import { withPicture } from "./picture.ts";

/** The picture's bytes, upright, `width` pixels wide. */
export async function makePhoto(
  path: string,
  { width, format }: { width: number; format: "webp" | "jpg" },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await withPicture(path, (picture) => {
    const sized = picture.autoOrient().resize({ width, withoutEnlargement: true });
    return (
      format === "jpg" ? sized.jpeg({ quality: 80, mozjpeg: true }) : sized.webp({ quality: 78 })
    ).toBuffer();
  });
  return new Uint8Array(bytes);
}
