// A picture as an element: the browser takes the first format that it knows, in the width that it needs.
import { type Html, html } from "./html.ts";
import type { Picture } from "./photos.ts";

/** What stands on the `img` besides; `style` is a whole attribute with the space before it. */
type Rest = { alt: string; class?: string; isFirst?: boolean; style?: string };

/** `isFirst`: it stands where a page begins, and is wanted at once; others wait until they are near. */
export function pictureHtml(picture: Picture, { alt, class: name, isFirst = false, style = "" }: Rest): Html {
  const { src, sources = [], sizes, width, height } = picture;
  const called = name !== undefined && html` class="${name}"`;
  const wanted = isFirst ? html` fetchpriority="high"` : html` loading="lazy"`;
  const image = html`<img${called} src="${src}" alt="${alt}" width="${width}" height="${height}"${wanted}${{ markup: style }}>`;
  if (sources.length === 0) return image;
  const wide = sizes !== undefined && html` sizes="${sizes}"`;
  const choices = sources.map(({ type, srcset }) => html`<source type="${type}" srcset="${srcset}"${wide}>`);
  return html`<picture>${choices}${image}</picture>`;
}
