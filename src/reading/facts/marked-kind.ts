// What a page's markup says it is, beside an article: Open Graph, the main thing of its linked data, its card.
import type { PageKind } from "../../domain/page-facts.ts";
import type { Meta } from "../page/head-meta.ts";
import { isOfType, type LinkedData } from "../page/json-ld.ts";
import { mainThings } from "../page/main-things.ts";

/** A kind that is not sure gives way to prose: articles have a film or a sound in them too. */
export type MarkedKind = { kind: PageKind; isSure: boolean };

/** schema.org types of things that a page may be about; the first that stands on the page once counts. */
const things: [RegExp, MarkedKind][] = [
  [/^(PodcastEpisode|RadioEpisode)$/, { kind: "audio", isSure: true }],
  [/^PresentationDigitalDocument$/, { kind: "slides", isSure: true }],
  [/^SoftwareSourceCode$/, { kind: "code", isSure: true }],
  [/^SocialMediaPosting$/, { kind: "post", isSure: true }],
  [/^(VideoObject|Clip)$/, { kind: "video", isSure: false }],
  [/^(AudioObject|MusicRecording)$/, { kind: "audio", isSure: false }],
  [/^(ImageObject|Photograph)$/, { kind: "image", isSure: false }],
];

/** Pages to choose from or to apply at, however many words describe what is there. */
const counters = /^(Product|ProductGroup|ItemPage|CollectionPage|SearchResultsPage|JobPosting)$/;

/** Hosts on which people run a forge of their own. Forges call a repository an "object". */
const forgeHost = /^(code|git|gitlab|gitea|forgejo)\.[^.]+\.[a-z]/;

/** `main` is the article among `all` linked data, when there is one: then what else is named only stands in it. */
export function markedKind(
  meta: Meta,
  { main, all, url }: { main: LinkedData | undefined; all: LinkedData[]; url: string },
): MarkedKind | undefined {
  const kind = kindOfGraph(meta, url);
  if (kind) return { kind, isSure: true };
  if (main) return undefined;
  const thing = thingOf(all);
  const card = kindOfCard(meta);
  if (!thing) return card && { kind: card, isSure: false };
  return thing.kind === card ? { ...thing, isSure: true } : thing;
}

function thingOf(all: LinkedData[]): MarkedKind | undefined {
  const mains = mainThings(all);
  if (mains.some((object) => isOfType(object, counters))) return { kind: "page", isSure: true };
  for (const [types, kind] of things) {
    const found = mains.filter((object) => isOfType(object, types));
    // Several are a list: a channel, an album of pictures.
    if (found.length === 1) return kind;
  }
  return undefined;
}

/** https://ogp.me/#types */
function kindOfGraph(meta: Meta, url: string): PageKind | undefined {
  const type = meta("og:type")?.toLowerCase() ?? "";
  if (/^video(\.(other|episode))?$/.test(type)) return "video";
  // Pages about films and series bear these types too: they are to be read, unless they show what they are about.
  if (/^video\.(movie|tv_show)$/.test(type) && meta("og:video")) return "video";
  if (/^music\.(song|album)$/.test(type)) return "audio";
  if (/^product(\.|$)/.test(type)) return "page";
  return type === "object" && forgeHost.test(new URL(url).hostname) ? "code" : undefined;
}

/** The card with a player in it. By itself a weak sign: articles have one for a video inside. */
function kindOfCard(meta: Meta): "video" | "audio" | undefined {
  if (meta("twitter:card") !== "player" || !meta("twitter:player")) return undefined;
  const isSound =
    meta("og:audio") !== undefined || /^audio\//i.test(meta("twitter:player:stream:content_type") ?? "");
  return isSound ? "audio" : "video";
}
