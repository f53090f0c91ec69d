// Whether a page writes its days or its months first between strokes: by the month in its address, by another date on
// it that can be read one way only, else by its country.
import type { PageIndex } from "../page/page-index.ts";
import { monthInAddress } from "./address-day.ts";
import type { DayOrder, DayOrders } from "./read-date.ts";

/** Longer lines are prose, in characters, and so many lines are looked at. */
const longestLine = 100;
const mostLines = 2_000;
const figures = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-]|\.\d)/g;
/** English is written both ways; of its countries, these write the day first. */
const dayFirstCountry = /^(?:gb|uk|ie|au|nz|za|in|sg|hk|ng|ke|mt|pk)$/i;

const known = new WeakMap<PageIndex, DayOrders>();

/** What the page makes of figures with that sign between them; `undefined` where it does not tell. */
export function dayOrder(index: PageIndex): DayOrders {
  let order = known.get(index);
  if (order === undefined) {
    order = orderOf(index);
    known.set(index, order);
  }
  return order;
}

function orderOf(index: PageIndex): DayOrders {
  let shown: Map<string, Set<DayOrder>> | undefined;
  const filed = monthInAddress(index.document.documentURI);
  return (sign, date) => {
    const isFiled = (month: string) => date.year === filed?.year && Number(month) === filed.month;
    if (isFiled(date.month) !== isFiled(date.day)) return isFiled(date.month) ? "month first" : "day first";
    shown ??= shownOn(index);
    const orders = shown.get(sign);
    if (orders !== undefined) return orders.size === 1 ? [...orders][0] : undefined;
    // Whoever writes full stops writes the day first, but where another date says otherwise.
    return sign === "." ? undefined : orderInCountry(index);
  };
}

/** By the sign, what the dates that can be read one way only have first. */
function shownOn(index: PageIndex): Map<string, Set<DayOrder>> {
  const shown = new Map<string, Set<DayOrder>>();
  for (const { text } of index.lines().slice(0, mostLines)) {
    if (text.length > longestLine) continue;
    for (const [, first, sign = "", second] of text.matchAll(figures)) {
      if (Number(first) > 31 || Number(second) > 31 || Number(first) > 12 === Number(second) > 12) continue;
      const orders = shown.get(sign) ?? new Set();
      shown.set(sign, orders.add(Number(first) > 12 ? "day first" : "month first"));
    }
  }
  return shown;
}

function orderInCountry({ document, named }: PageIndex): DayOrder | undefined {
  const host =
    URL.parse(document.baseURI ?? "")
      ?.hostname.split(".")
      .at(-1) ?? "";
  if (dayFirstCountry.test(host)) return "day first";
  const locale = named("meta").find((meta) => meta.getAttribute("property") === "og:locale");
  const said = [document.documentElement?.getAttribute("lang"), locale?.getAttribute("content")];
  const tags = said.flatMap((tag) => (tag ? [tag.trim().toLowerCase().split(/[-_]/)] : []));
  const [language] = tags[0] ?? [];
  if (language === undefined) return undefined;
  if (language !== "en") return "day first";
  const country = tags.map((tag) => tag[1]).find((one) => one !== undefined);
  if (country === "us") return "month first";
  return country !== undefined && dayFirstCountry.test(country) ? "day first" : undefined;
}
