// A photo of the editor's, opened for reading; one that cannot be read is named, with what to do.
import { basename } from "node:path";
import type { Sharp, SharpOptions } from "sharp";
import { ContentError } from "./front-matter.ts";

/** sharp's own limit (0x3fff squared, https://sharp.pixelplumbing.com/api-constructor): more is a trap or a mistake. */
export const mostPixels = 0x3fff ** 2;
/** Twice as wide as the widest size that a page asks for, in pixels. */
export const plenty = 4_000;

/**
 * What `work` makes of the picture at `path`. Throws a `ContentError` when the file is no picture or ends early.
 * Phones' pictures that only break the letter of their format are read: viewers show them too.
 */
export async function withPicture<T>(
  path: string,
  work: (picture: Sharp) => Promise<T>,
  options: SharpOptions = {},
): Promise<T> {
  try {
    // Loaded when there is a picture to read: it takes a tenth of a second, and most runs of most commands see none.
    const { default: sharp } = await import("sharp");
    return await work(sharp(path, { failOn: "error", ...options }));
  } catch (error) {
    if (error instanceof ContentError || !(error instanceof Error)) throw error;
    throw wrongPicture(path, "this picture cannot be read to its end. Save it again as JPEG or PNG.");
  }
}

/** Size as shown: a phone's photo may stand on its side in the file. */
export function pictureSize(path: string): Promise<{ width: number; height: number }> {
  const measure = async (picture: Sharp) => {
    const { autoOrient, width, height } = await picture.metadata();
    if (width * height > mostPixels)
      throw wrongPicture(
        path,
        `this picture is too large: ${width} × ${height} pixels. ${plenty} pixels wide is plenty; save it smaller.`,
      );
    return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
  };
  // Measuring decodes nothing, so that what is too large can be measured, and told.
  return withPicture(path, measure, { limitInputPixels: false });
}

function wrongPicture(path: string, message: string): ContentError {
  return new ContentError(`content/photos/${basename(path)}`, undefined, message);
}
