// How a face is shown: as in a mail program that has its own idea of light and dark, or that loads no images. Pure.

/** The mail's own two palettes, and its light one turned dark by a program that does not ask. */
export const colourings = ["light", "dark", "turned"] as const;
export type Colouring = (typeof colourings)[number];

/** Where no colouring is named it is the browser's. */
export type FaceLook = { colours?: Colouring | undefined; hasImages: boolean };

/** The document of a face as it looks then. */
export function inLook(document: string, { colours, hasImages }: FaceLook): string {
  const shown = hasImages ? document : withoutImages(document);
  return colours === undefined ? shown : inColours(shown, colours);
}

/** Only the words that stand in for each are left, as in a mail program before one has said yes. */
function withoutImages(document: string): string {
  return document.replace(/<(?:img|source)\b[^>]*>/g, (tag) => tag.replace(/ (?:src|srcset)="[^"]*"/g, ""));
}

/** What asks for a dark screen is answered here, once, whatever screen there is. */
function inColours(document: string, colours: Colouring): string {
  const isDark = colours === "dark";
  const turned = colours === "turned" ? '<link rel="stylesheet" href="/look/turned.css">' : "";
  return document
    .replaceAll("@media (prefers-color-scheme:dark)", isDark ? "@media all" : "@media not all")
    .replace(
      '<meta name="color-scheme" content="light dark">',
      `<meta name="color-scheme" content="${isDark ? "dark" : "light"}">${turned}`,
    );
}
