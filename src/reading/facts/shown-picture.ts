// The first large picture that an article shows, for pages whose head names none; and what is a sign of the site
// rather than a picture of the page.
import { alternatives as words } from "../page/alternatives.ts";
import { ancestorsOf } from "../page/ancestry.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import type { PageIndex } from "../page/page-index.ts";
import { titleHeading } from "../page/title-heading.ts";
import { choicesIn } from "./srcset.ts";

/** Names of files and folders with the site's own signs, which are the same on all its pages. */
const signs =
  /(?:^|[/_.-])(?:(?:site|brand|company|header|footer|main|blog)?logos?|favicon|gravatar|no-?image|default[-_]?(?:image|img|share|social|og|thumb\w*|featured\w*)|(?:og|share|sharing|social|facebook|twitter)[-_]?(?:default|share|sharing|fallback))(?=[/_.@\d-]|$)/i;
/** Words that a picture may be about too: a whole name but for its form, or how one ends ("touch-icon-180x180.png"). */
const inForm = "(?:[-_@]?(?:[\\dx]+|white|black|dark|light|small|large|default))*";
const wholeSigns = new RegExp(
  `(?:^|/)(?:sprites?|placeholder|blank|spacer|pixel|1x1|avatars?|icons?)${inForm}(?=[/.]|$)|[-_.](?:sprite|placeholder|icon|avatar)${inForm}(?=\\.\\w+$|$)`,
  "i",
);
/** The same written into one: `LogoKestrel.png`, `kestrelLogo.png`. */
const joinedSign = /(?:^|[/_.-])Logo[A-Z]|[a-z]Logo(?=[/_.@\d-]|$)/;
/** Drawings are signs; what a page is about is a photo or a chart, and link previews show no drawings. */
const drawing = /\.(?:svg|ico)$/i;
/** A picture of an article is at least so wide and so high where its page says, in pixels. */
const leastSize = { width: 400, height: 200 };
/** So many pictures are looked at. */
const mostPictures = 30;
/** Classes of small pictures and of the boxes that people, brands and buttons are shown in: whole parts of a name. */
const things = words`(post | user | grav)?avatars? | (post)?authors? | byline | bio | profile | userpic | emojis? | icons? | badges?
  | (site)?logos? | (social)?shar(e | ing) | socials? | sponsor(s | ed)? | adverts? | advertisements? | banners?`;
const places = words`box | bar | info | img | image | pic | photo | wrap | wrapper | links? | buttons?`;
const smallThings = new RegExp(`(?:^|[^\\p{L}])(?:${things})(?:${places})?(?:[^\\p{L}]|$)`, "iu");
/** So far up a picture is asked what box it stands in. */
const mostAbove = 3;
/** Where pages keep a picture's address until it is scrolled to. */
const lazy = ["data-src", "data-lazy-src", "data-original", "data-url"];

/** True for the address of a logo or of what stands where there is no picture. */
export function isSign(address: string): boolean {
  const path = URL.parse(address, "https://a.example/")?.pathname ?? address;
  return signs.test(path) || wholeSigns.test(path) || joinedSign.test(path) || drawing.test(path);
}

/** Its address as the page writes it; in the article or the main part, wide and high as far as the page says. */
export function firstLarge(index: PageIndex): string | undefined {
  const title = titleHeading(index);
  const isIn = (image: PageElement) =>
    ancestorsOf(image).some(({ localName }) => localName === "article" || localName === "main");
  for (const image of index.named("img").filter(isIn).slice(0, mostPictures)) {
    const address = addressOf(image);
    if (address === undefined || isSign(address) || isSmall(image, address) || isElsewhere(image, title))
      continue;
    return address;
  }
  return undefined;
}

/** The largest that it names, then the one that waits, then the one it begins with. */
function addressOf(image: PageElement): string | undefined {
  const sources = image.parentNode?.nodeName.toLowerCase() === "picture" ? sourcesOf(image) : [];
  const sets = [image, ...sources].flatMap((one) =>
    ["srcset", "data-srcset"].flatMap((name) => one.getAttribute(name) ?? []),
  );
  const widest = sets.map(widestIn).find((address) => address !== undefined);
  const waiting = lazy.map((name) => image.getAttribute(name)).find(Boolean);
  const address = widest ?? waiting ?? image.getAttribute("src");
  return address && !/^data:/i.test(address) ? address : undefined;
}

function sourcesOf(image: PageElement): PageElement[] {
  const sources: PageElement[] = [];
  for (let one = image.previousElementSibling; one; one = one.previousElementSibling) sources.push(one);
  return sources.filter(({ localName }) => localName === "source");
}

function widestIn(set: string): string | undefined {
  return choicesIn(set).toSorted((one, other) => other.size - one.size)[0]?.address;
}

/** By its own size, the one in its file's name, or the box that it stands in. */
function isSmall(image: PageElement, address: string): boolean {
  const named = /-(\d{2,4})x(\d{2,4})(?=\.\w+$)/.exec(
    URL.parse(address, "https://a.example/")?.pathname ?? "",
  );
  const sizeOf = (name: "width" | "height", place: 1 | 2) =>
    Number(image.getAttribute(name) || Number.NaN) ||
    Number(new RegExp(`(?:^|[;\\s])${name}:\\s*(\\d+)px`).exec(image.getAttribute("style") ?? "")?.[1]) ||
    Number(named?.[place] ?? Number.NaN);
  const isLess = (size: number, least: number) => !Number.isNaN(size) && size < least;
  if (isLess(sizeOf("width", 1), leastSize.width) || isLess(sizeOf("height", 2), leastSize.height))
    return true;
  return [image, ...ancestorsOf(image).slice(0, mostAbove)]
    .filter(({ localName }) => localName !== "article" && localName !== "main")
    .some(({ className, id }) => smallThings.test(partsOfName(`${className} ${id}`)));
}

/** "authorBox" is "author Box". */
function partsOfName(name: string): string {
  return name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
}
