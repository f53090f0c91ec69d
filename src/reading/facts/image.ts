// A page's lead image, with the words that its own page gives for those who cannot see it.
import { tidyLine } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import { isObject, type LinkedData, resolveId } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";
import { firstLarge, isSign } from "./shown-picture.ts";

export type LeadImage = { url: string; alt?: string | undefined };

/** Previews are shown this wide and high at least (developers.facebook.com/docs/sharing), in pixels. */
const leastPreview = 200;

/**
 * What the page gives to link previews, else what its linked data names, else the first large picture of its
 * article; never a logo. `alt` is never made up.
 */
export function imageOf(
  index: PageIndex,
  meta: Meta,
  { main, all }: { main: LinkedData | undefined; all: LinkedData[] },
): Found<LeadImage> | undefined {
  const said = tidyLine(meta("og:image:alt") ?? meta("twitter:image:alt"), 300);
  const publisher = resolveId(main?.["publisher"], all);
  const urlOf = (address: string | undefined) => publicUrl(address ?? "", index.document.baseURI)?.href;
  const logo = isObject(publisher) ? urlOf(addressIn(publisher["logo"], all)) : undefined;
  const preview = isSmallBySize(meta) ? undefined : (meta("og:image") ?? meta("og:image:url"));
  return firstFound(
    [
      ["og", preview],
      ["og", meta("twitter:image") ?? meta("twitter:image:src")],
      ["jsonld", addressIn(main?.["image"], all)],
      ["meta", linkedImage(index)],
      ["html", firstLarge(index)],
    ],
    (address) => {
      const url = urlOf(address);
      if (url === undefined || url === logo || isSign(url)) return undefined;
      return { url, alt: said ?? altShown(index, url) };
    },
  );
}

/** https://ogp.me/#structured: a picture that is smaller by the page's own word is a sign. */
function isSmallBySize(meta: Meta): boolean {
  // Nothing is 0 wide: a template without the number writes that.
  return [meta("og:image:width"), meta("og:image:height")]
    .map(Number)
    .some((size) => size > 0 && size < leastPreview);
}

/** What pages gave to link previews before Open Graph. */
function linkedImage({ named }: PageIndex): string | undefined {
  const link = named("link").find((one) => /^image_src$/i.test(one.getAttribute("rel") ?? ""));
  return link?.getAttribute("href") ?? undefined;
}

/** schema.org's `image` is an address, an ImageObject, one that is named elsewhere, or a list of these. */
function addressIn(image: unknown, all: LinkedData[]): string | undefined {
  const one = resolveId(Array.isArray(image) ? image[0] : image, all);
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
