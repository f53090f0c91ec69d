// The photos of a publication as its editions show them: in which sizes, and under which addresses.
import { fromRoot } from "./site-paths.ts";

export type PhotoFacts = { name: string; width: number; height: number };

/** Widths in pixels in which every photo is made, where it is that wide: phone, page, and page on a fine screen. */
const photoWidths = [640, 1280, 1920];
/** The one JPEG, for mail and feeds. */
const jpegWidth = 1200;

/** `/photos/rooftops-1280.webp`. `format` is the file's ending. */
export function photoPath(photo: PhotoFacts, width: number, format: "webp" | "jpg"): string {
  return `/photos/${photo.name}-${width}.${format}`;
}

/** The widths a photo is made in: never wider than it is. */
export function widthsOf(photo: PhotoFacts): number[] {
  const fitting = photoWidths.filter((width) => width <= photo.width);
  return fitting.length > 0 ? fitting : [photo.width];
}

/** Width and height of a photo's JPEG. */
export function jpegSize(photo: PhotoFacts): { width: number; height: number } {
  return scaled(photo, Math.min(jpegWidth, photo.width));
}

/** A picture as markup has it; `srcset` and `sizes` where the reader's program may choose. */
export type Picture = { src: string; srcset?: string; sizes?: string; width: number; height: number };

/** The photo's JPEG, at its whole address: for feeds and mail. */
export function jpegOf(photo: PhotoFacts, site: string): Picture {
  const size = jpegSize(photo);
  return { src: `${site}${photoPath(photo, size.width, "jpg")}`, ...size };
}

/** The photo in all its widths, for a page of the site that shows it as wide as `sizes` says. */
export function webpsOf(photo: PhotoFacts, site: string, sizes: string): Picture {
  const widths = widthsOf(photo);
  const middle = widths.find((width) => width >= 1280) ?? widths.at(-1) ?? photo.width;
  const pathOf = (width: number) => fromRoot(site, photoPath(photo, width, "webp"));
  const srcset = widths.map((width) => `${pathOf(width)} ${width}w`).join(", ");
  return { src: pathOf(middle), srcset, sizes, width: photo.width, height: photo.height };
}

/** The photo's size when it is shown `width` pixels wide. */
export function scaled(photo: PhotoFacts, width: number): { width: number; height: number } {
  return { width, height: Math.round((photo.height * width) / photo.width) };
}
