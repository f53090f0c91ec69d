// A page's lead image, with the words that its own page gives for those who cannot see it.
import { tidyLine } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import { isObject, type LinkedData } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";

export type LeadImage = { url: string; alt?: string | undefined };

/** What the page gives to link previews, else what its linked data names. `alt` is never made up. */
export function imageOf(
  index: PageIndex,
  meta: Meta,
  main: LinkedData | undefined,
): Found<LeadImage> | undefined {
  const said = tidyLine(meta("og:image:alt") ?? meta("twitter:image:alt"), 300);
  return firstFound(
    [
      ["og", meta("og:image")],
      ["og", meta("og:image:url")],
      ["og", meta("twitter:image")],
      ["jsonld", addressIn(main?.["image"])],
    ],
    (address) => {
      const url = publicUrl(address, index.document.baseURI)?.href;
      return url === undefined ? undefined : { url, alt: said ?? altShown(index, url) };
    },
  );
}

/** schema.org's `image` is an address, an ImageObject, or a list of either. */
function addressIn(image: unknown): string | undefined {
  const one: unknown = Array.isArray(image) ? image[0] : image;
  const address = isObject(one) ? (one["url"] ?? one["contentUrl"]) : one;
  return typeof address === "string" ? address : undefined;
}

/** The alternative text of the same picture where the page shows it, in whatever size. */
function altShown(index: PageIndex, url: string): string | undefined {
  const name = pictureName(url, index);
  const shown = index
    .named("img")
    .find(
      (image) => image.getAttribute("alt") && pictureName(image.getAttribute("src") ?? "", index) === name,
    );
  return name === undefined ? undefined : tidyLine(shown?.getAttribute("alt") ?? undefined, 300);
}

/** The file's name without the size that a site writes into it: `roofs-1024x683.jpg` is `roofs.jpg`. */
function pictureName(address: string, { document }: PageIndex): string | undefined {
  const file = publicUrl(address, document.baseURI)?.pathname.split("/").at(-1);
  return file?.replace(/-\d+x\d+(?=\.\w+$)/, "") || undefined;
}
