// When a page was published and when it was changed; the one never stands in for the other.

import { readDate } from "../dates/read-date.ts";
import { isOtherDay, visibleDate } from "../dates/visible-date.ts";
import { PageElement } from "../page/dom/nodes.ts";
import { isElsewhere } from "../page/elsewhere.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import type { LinkedData } from "../page/json-ld.ts";
import { outsideLists } from "../page/main-things.ts";
import type { PageIndex } from "../page/page-index.ts";

type Data = { main: LinkedData | undefined; all: LinkedData[] };

/** `url` is where the page is: many addresses carry their day. */
export function publishedAt(
  index: PageIndex,
  meta: Meta,
  { main, all, url }: Data & { url: string },
): Found | undefined {
  const [visible] = index.withProperty("datePublished");
  const times = index
    .named("time")
    .filter(
      (time) =>
        time.hasAttribute("datetime") && !isElsewhere(time, index.named("h1")[0]) && !tellsOtherDay(time),
    );
  const inArticle = times.find((time) => isInside(time, "article"));
  const time = inArticle ?? times.find((one) => one.hasAttribute("pubdate")) ?? times[0];
  const found = firstFound(
    [
      ["jsonld", textOf(main?.["datePublished"])],
      ["jsonld", textOf(firstOfMain(all, "datePublished"))],
      ["og", meta("article:published_time")],
      ["microdata", meta("datepublished")],
      [
        "microdata",
        visible?.getAttribute("datetime") ?? visible?.getAttribute("content") ?? visible?.textContent,
      ],
      ...[
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.created",
        "parsely-pub-date",
        "pubdate",
        "sailthru.date",
      ].map((name) => ["meta", meta(name)] as const),
      [
        "meta",
        meta(/(^|[-_.:])(publish(ed)?|publication|created|issued|posted)([-_.:]?(date|time|at|on))?$/),
      ],
      ["time", time?.getAttribute("datetime")],
      ["url", dayInPath(url)],
    ],
    readDate,
  );
  const shown = found ? undefined : visibleDate(index);
  return found ?? (shown === undefined ? undefined : { value: shown, from: "text" });
}

/** Of the first object that is its page's own: the entries of a list and the comments have days of their own. */
function firstOfMain(all: LinkedData[], key: string): unknown {
  return outsideLists(all).find((object) => typeof object[key] === "string")?.[key];
}

/** "Updated <time>": the word stands right before it. */
function tellsOtherDay(time: PageElement): boolean {
  const before = time.previousSibling?.textContent ?? time.parentNode?.previousSibling?.textContent ?? "";
  return isOtherDay(before.slice(-30));
}

/** When the page says it was last changed. */
export function modifiedAt(index: PageIndex, meta: Meta, { main, all }: Data): Found | undefined {
  const [visible] = index.withProperty("dateModified");
  return firstFound(
    [
      ["jsonld", textOf(main?.["dateModified"])],
      ["jsonld", textOf(firstOfMain(all, "dateModified"))],
      ["og", meta("article:modified_time")],
      ["og", meta("og:updated_time")],
      ["microdata", visible?.getAttribute("datetime") ?? visible?.getAttribute("content")],
      ["meta", meta("last-modified")],
      ["meta", meta("dcterms.modified")],
    ],
    readDate,
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function dayInPath(url: string): string | undefined {
  return /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/
    .exec(new URL(url).pathname)
    ?.slice(1)
    .join("-");
}

function isInside(element: PageElement, name: string): boolean {
  for (let above = element.parentNode; above; above = above.parentNode)
    if (above instanceof PageElement && above.localName === name) return true;
  return false;
}
