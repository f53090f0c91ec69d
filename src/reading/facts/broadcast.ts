// Something that happens at its time, and until when: schema.org's BroadcastEvent, in linked data or microdata
// (as video sites write it into the page).
import type { PageFacts } from "../../domain/page-facts.ts";
import { readDate } from "../dates/read-date.ts";
import { PageElement } from "../page/dom/nodes.ts";
import type { LinkedData } from "../page/json-ld.ts";
import type { PageIndex } from "../page/page-index.ts";

/** Days or instants, as far as the page tells them. */
export type Broadcast = { from: string | undefined; until: string | undefined };

/** The page's live broadcast. A recording whose length is known has ended that long after it began. */
export function broadcastOf(
  index: PageIndex,
  all: LinkedData[],
  durationMinutes: number | undefined,
): Broadcast | undefined {
  const said = saidInData(all) ?? saidInMicrodata(index);
  if (!said) return undefined;
  const from = readDate(said.startDate);
  return { from, until: readDate(said.endDate) ?? later(from, durationMinutes) };
}

/**
 * Whether readers find it live or as a recording. A broadcast that ends on `today` is over before they do; one
 * without an end goes on.
 */
export function stateOfBroadcast(
  { until }: Broadcast,
  today: string | undefined,
): NonNullable<PageFacts["broadcast"]> | undefined {
  if (today === undefined) return undefined;
  return until !== undefined && until.slice(0, 10) <= today ? "recorded" : "live";
}

type Said = { startDate: string; endDate: string };

/** schema.org writes a Boolean as `true`, "True" or "https://schema.org/True". */
const yes = /(^|\/)true$/i;

function saidInData(all: LinkedData[]): Said | undefined {
  const event = all.find((object) => yes.test(String(object["isLiveBroadcast"])));
  return event && { startDate: String(event["startDate"] ?? ""), endDate: String(event["endDate"] ?? "") };
}

function saidInMicrodata(index: PageIndex): Said | undefined {
  const mark = index.withProperty("isLiveBroadcast").find((element) => yes.test(saidBy(element)));
  if (!mark) return undefined;
  let scope = mark.parentNode;
  while (scope instanceof PageElement && !scope.hasAttribute("itemscope")) scope = scope.parentNode;
  const valueNamed = (name: string) => {
    const [found] = scope?.elementsBelow((element) => element.getAttribute("itemprop") === name) ?? [];
    return found ? saidBy(found) : "";
  };
  return { startDate: valueNamed("startDate"), endDate: valueNamed("endDate") };
}

/** HTML "property value of an element", as far as dates and truths go. */
function saidBy(element: PageElement): string {
  return (
    element.getAttribute("content") ??
    element.getAttribute("datetime") ??
    element.getAttribute("href") ??
    element.textContent
  ).trim();
}

function later(from: string | undefined, minutes: number | undefined): string | undefined {
  if (from === undefined || minutes === undefined) return undefined;
  return new Date(Date.parse(from) + minutes * 60_000).toISOString();
}
