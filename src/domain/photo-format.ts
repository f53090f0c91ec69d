// What the site makes of a photo.

/** By the endings of files, the lightest first: AVIF, WebP for older browsers, JPEG for all and for mail. */
export type PhotoFormat = "avif" | "webp" | "jpg";

/** `width` in pixels. */
export type PhotoSize = { width: number; format: PhotoFormat };
