// The site's only script: looks through the files of the search for what stands in the page's address, and shows what
// it finds as it comes. The site's own server sees that address when the page is asked for; the page itself sends it to nobody,
// neither in a request of its own nor as a referrer.
import {
  isFound,
  isOfKind,
  readSearch,
  type Search,
  type SearchKind,
  type SearchRow,
  searchKinds,
  textOfRow,
} from "../../archive/search-row.ts";
import { resultOf } from "./result.ts";
import type { SearchSetting } from "./search-setting.ts";
import { readShards } from "./shards.ts";

/** As many are shown before the reader is asked whether to look further back. */
const atATime = 50;

const byId = (id: string) => document.getElementById(id) ?? document.body;
const setting: SearchSetting = JSON.parse(byId("search").dataset["setting"] ?? "{}");
const { words, language } = setting;

const asked = new URLSearchParams(location.search);
const typed = (asked.get("q") ?? "").trim();
const kind = searchKinds.find((one) => one === asked.get("in")) ?? "everything";

if (typed !== "") await showResults();

async function showResults(): Promise<void> {
  const heading = words.resultsFor.replace("{q}", () => typed);
  document.title = document.title.replace(byId("heading").textContent, () => heading);
  byId("heading").textContent = heading;
  for (const field of document.querySelectorAll<HTMLInputElement>("input[name=q]")) field.value = typed;
  makeRoom();
  say(words.searching);
  try {
    await lookThroughAll();
  } catch {
    say(words.searchFailed);
  }
  byId("how").hidden = false;
}

/** Nothing that stands on the page is to move when results come: what is below them goes, and what is above has its place. */
function makeRoom(): void {
  byId("how").hidden = true;
  const kinds = byId("kinds");
  for (const one of searchKinds) kinds.append(linkTo(one, 99));
  kinds.hidden = false;
  kinds.style.minHeight = `${kinds.offsetHeight}px`;
  kinds.replaceChildren();
}

async function lookThroughAll(): Promise<void> {
  const search = readSearch(typed);
  const shown = { words: search.words, spell: speller("short"), addressOf };
  const looked: Looked = { oldest: "", counts: new Map() };
  let count = 0;
  for await (const row of rowsFound(search, looked)) {
    const isFirstOfMore = count > 0 && count % atATime === 0;
    if (isFirstOfMore) await untilAskedFor(count, looked);
    count += 1;
    const result = resultOf(row, shown);
    byId("results").append(result);
    if (isFirstOfMore) result.querySelector("a")?.focus();
  }
  showKinds(looked);
  say(count === 0 ? words.nothingFound : sum(count, looked));
}

/** The day of the last row that was looked at, and how many of each kind were found. */
type Looked = { oldest: string; counts: Map<SearchKind, number> };

/** Those of the kind that is shown, newest first. */
async function* rowsFound(search: Search, looked: Looked): AsyncGenerator<SearchRow> {
  const { counts } = looked;
  for await (const rows of readShards(setting.path, setting.shards))
    for (const row of rows) {
      looked.oldest = row[2];
      if (!isFound(row, textOfRow(row), search)) continue;
      const kinds = searchKinds.filter((one) => isOfKind(row, one));
      for (const one of kinds) counts.set(one, (counts.get(one) ?? 0) + 1);
      if (kinds.includes(kind)) yield row;
    }
}

/** Waits until the reader wants to see what is older. */
async function untilAskedFor(count: number, looked: Looked): Promise<void> {
  say(sum(count, looked));
  const further = byId("further");
  further.hidden = false;
  await new Promise((press) => further.addEventListener("click", press, { once: true }));
  further.hidden = true;
  say(words.searching);
}

function showKinds({ counts }: Looked): void {
  const links = searchKinds
    .filter((one) => one === "everything" || one === kind || counts.has(one))
    .map((one) => linkTo(one, counts.get(one) ?? 0));
  if (links.length > 1) for (const link of links) byId("kinds").append(link);
}

function linkTo(one: SearchKind, count: number): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = addressOf(typed, one);
  link.textContent = one === "everything" ? words[one] : `${words[one]}, ${figures(count)}`;
  if (one === kind) link.setAttribute("aria-current", "page");
  return link;
}

function addressOf(query: string, of: SearchKind = "everything"): string {
  return `?${new URLSearchParams(of === "everything" ? { q: query } : { q: query, in: of })}`;
}

/** `5 results. Newest first, back to 3 March 2026.` */
function sum(count: number, { oldest }: Looked): string {
  const { found, reachingBack } = words;
  const form = found[new Intl.PluralRules(language).select(count)] ?? found["other"] ?? "";
  return `${form.replace("{n}", figures(count))}. ${reachingBack.replace("{day}", speller("long")(oldest))}`;
}

function figures(count: number): string {
  return new Intl.NumberFormat(language).format(count);
}

function speller(month: "short" | "long"): (day: string) => string {
  const format = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
    calendar: "gregory",
  });
  return (day) => format.format(new Date(day));
}

function say(sentence: string): void {
  byId("said").textContent = sentence;
}
