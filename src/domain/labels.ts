// Labels: what a reader wants to know before clicking, in words. One function, used by every edition.
import type { PageFacts } from "./page-facts.ts";

/** Words for the facts of a page, most useful first; `language` is the publication's own and never labelled. */
export function labelsOf(page: PageFacts | undefined, language: string): string[] {
  if (!page) return [];
  const labels = [
    formOf(page),
    page.paywall ? "may need a subscription" : undefined,
    foreignLanguage(page.language, language),
  ];
  return labels.filter((label) => label !== undefined);
}

function formOf(page: PageFacts): string | undefined {
  switch (page.kind) {
    case "article":
      return page.minutes === undefined ? undefined : `${page.minutes} min`;
    case "pdf":
      return page.pages === undefined ? "PDF" : `PDF, ${count(page.pages, "page")}`;
    case "slides":
      return page.pages === undefined ? "slides" : count(page.pages, "slide");
    case "video":
    case "audio":
      return recordingOf(page, page.kind);
    case "image":
      return "picture";
    case "code":
      return "code";
    case "dead":
      return "gone";
    case "post":
    case "page":
      return undefined;
    default:
      return page.kind satisfies never;
  }
}

/** `54 min video`; what is live has no length yet, and what was live is told from what was made to be watched. */
function recordingOf({ minutes, broadcast }: PageFacts, kind: "video" | "audio"): string {
  if (broadcast === "live") return `live ${kind}`;
  const form = minutes === undefined ? kind : `${minutes} min ${kind}`;
  return broadcast === "recorded" ? `${form}, recorded live` : form;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function foreignLanguage(found: string | undefined, own: string): string | undefined {
  const language = found?.split("-")[0]?.toLowerCase();
  if (!language || language === own.split("-")[0]?.toLowerCase() || !/^[a-z]{2,3}$/.test(language))
    return undefined;
  const name = new Intl.DisplayNames([own], { type: "language", fallback: "none" }).of(language);
  return name === undefined ? undefined : `in ${name}`;
}
