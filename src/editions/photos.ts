// The photos of a publication as its editions show them: in which sizes, and under which addresses.
import type { PhotoFormat, PhotoSize } from "../domain/photo-format.ts";
import { fromRoot } from "./site-paths.ts";

export type PhotoFacts = { name: string; width: number; height: number };

/** Widths in pixels in which every photo is made, where it is that wide: phone, page, and page on a fine screen. */
const photoWidths = [640, 1280, 1920];
/** The one JPEG, for mail and feeds. */
const jpegWidth = 1200;

export const photoTypes: Record<PhotoFormat, string> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
};
/** What a page offers before the JPEG. */
const lighter = ["avif", "webp"] as const;

/** `/photos/rooftops-1280.webp`. */
export function photoPath(photo: PhotoFacts, width: number, format: PhotoFormat): string {
  return `/photos/${photo.name}-${width}.${format}`;
}

/** Every file that a photo is made into. */
export function filesOfPhoto(photo: PhotoFacts): ({ path: string } & PhotoSize)[] {
  const widths = widthsOf(photo);
  const sizes = lighter.flatMap((format) => widths.map((width) => ({ width, format })));
  return [{ width: jpegSize(photo).width, format: "jpg" as const }, ...sizes].map((size) => ({
    ...size,
    path: photoPath(photo, size.width, size.format),
  }));
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

/** A picture as markup has it; with `sources`, the lightest first, where the reader's program may choose. */
export type Picture = {
  src: string;
  sources?: { type: string; srcset: string }[];
  sizes?: string;
  width: number;
  height: number;
};

/** The photo's JPEG, at its whole address: for feeds and mail. */
export function jpegOf(photo: PhotoFacts, site: string): Picture {
  const size = jpegSize(photo);
  return { src: `${site}${photoPath(photo, size.width, "jpg")}`, ...size };
}

/** The photo in all its widths and formats, for a page of the site that shows it as wide as `sizes` says. */
export function pictureOf(photo: PhotoFacts, site: string, sizes: string): Picture {
  return {
    ...pathsIn(photo, widthsOf(photo), site),
    ...{ sizes, width: photo.width, height: photo.height },
  };
}

/** The photo in its least width, for a tile. Who offers widths says how wide it is shown (HTML 4.8.3), also of one. */
export function tileOf(photo: PhotoFacts, site: string): Picture {
  const [least = photo.width] = widthsOf(photo);
  return { ...pathsIn(photo, [least], site), sizes: `${least}px`, ...scaled(photo, least) };
}

function pathsIn(photo: PhotoFacts, widths: number[], site: string): Pick<Picture, "src" | "sources"> {
  const pathOf = (width: number, format: PhotoFormat) => fromRoot(site, photoPath(photo, width, format));
  return {
    src: pathOf(jpegSize(photo).width, "jpg"),
    sources: lighter.map((format) => ({
      type: photoTypes[format],
      srcset: widths.map((width) => `${pathOf(width, format)} ${width}w`).join(", "),
    })),
  };
}

/** The photo's size when it is shown `width` pixels wide. */
export function scaled(photo: PhotoFacts, width: number): { width: number; height: number } {
  return { width, height: Math.round((photo.height * width) / photo.width) };
}
