// A page's lead image, with the words that its own page gives for those who cannot see it.
import { tidyLine } from "../../domain/plain-text.ts";
import { publicUrl } from "../../domain/public-url.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import { isObject, type LinkedData } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";

export type LeadImage = { url: string; alt?: string | undefined };

/** Names of files and folders with the site's own signs, which are the same on all its pages. */
const signs =
  /(?:^|[/_.-])(?:logos?|favicon|icons?|sprite|placeholder|blank|spacer|avatars?|gravatar|default[-_]?(?:image|share|social|og|thumb\w*))(?=[/_.\d-]|$)/i;
/** A picture of an article is at least so wide and so high where its markup says, in pixels. */
const leastSize = { width: 400, height: 200 };
/** So many pictures are looked at. */
const mostPictures = 30;

/**
 * What the page gives to link previews, else what its linked data names, else the first large picture of its
 * article; never a logo. `alt` is never made up.
 */
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
      ["html", firstLarge(index)],
    ],
    (address) => {
      const url = publicUrl(address, index.document.baseURI)?.href;
      return url === undefined || signs.test(new URL(url).pathname)
        ? undefined
        : { url, alt: said ?? altShown(index, url) };
    },
  );
}

/** Wide and high by its own word, in the article or the main part, and no sign. */
function firstLarge(index: PageIndex): string | undefined {
  const isLarge = (image: PageElement) =>
    Number(image.getAttribute("width")) >= leastSize.width &&
    Number(image.getAttribute("height") ?? leastSize.height) >= leastSize.height;
  const isInArticle = (image: PageElement) => {
    for (let above = image.parentNode; above instanceof PageElement; above = above.parentNode)
      if (above.localName === "article" || above.localName === "main") return true;
    return false;
  };
  const [title] = index.named("h1");
  const image = index
    .named("img")
    .filter(isInArticle)
    .slice(0, mostPictures)
    .find((one) => isLarge(one) && !signs.test(one.getAttribute("src") ?? "") && !isElsewhere(one, title));
  return image?.getAttribute("src") ?? undefined;
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
