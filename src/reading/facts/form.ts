// What form a page has by its own markup: what it is, how long it takes, when it happens, who may read it, and
// where its site tells more. Read before Readability takes the document apart.
import { publicUrl } from "../../domain/public-url.ts";
import type { Meta } from "../page/head-meta.ts";
import type { LinkedData } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";
import { type Broadcast, broadcastOf } from "./broadcast.ts";
import { durationOf } from "./duration.ts";
import { type MarkedKind, markedKind } from "./marked-kind.ts";
import { type Paywall, paywallOf } from "./paywall.ts";
import { isOneThing, type ShownKind, shownKind } from "./shown-kind.ts";

export type PageForm = {
  /** It calls itself an article. */
  isArticle: boolean;
  /** Its linked data has that article too: `og:type` alone is what some sites call all their pages. */
  isArticleInData: boolean;
  /** What its readers see it to be. */
  shown: ShownKind | undefined;
  /** It offers one thing and no list of them. */
  isOneThing: boolean;
  /** What else it calls itself. */
  marked: MarkedKind | undefined;
  /** Minutes to watch or to hear. */
  durationMinutes: number | undefined;
  broadcast: Broadcast | undefined;
  paywall: Paywall;
  /** Where its site answers in oEmbed, by its own word. */
  oembed: string | undefined;
};

/** `main` is the article among the page's linked data, when there is one. */
export function readForm(
  index: PageIndex,
  meta: Meta,
  data: { main: LinkedData | undefined; all: LinkedData[]; url: string },
): PageForm {
  const isArticle = data.main !== undefined || meta("og:type") === "article";
  const durationMinutes = durationOf(meta, data.all);
  return {
    isArticle,
    isArticleInData: data.main !== undefined,
    shown: shownKind(index, data),
    isOneThing: isOneThing(meta, data.all),
    marked: markedKind(meta, data),
    durationMinutes,
    broadcast: broadcastOf(index, data.all, durationMinutes),
    paywall: paywallOf(index, meta, { ...data, isArticle }),
    oembed: namedOembed(index),
  };
}

/** https://oembed.com §4, "discovery". */
function namedOembed({ named, document }: PageIndex): string | undefined {
  const link = named("link").find(
    (one) =>
      /^application\/json\+oembed\b/i.test(one.getAttribute("type")?.trim() ?? "") &&
      /(^|\s)alternate(\s|$)/i.test(one.getAttribute("rel") ?? ""),
  );
  return publicUrl(link?.getAttribute("href") ?? "", document.baseURI)?.href;
}
