// What a look at the published links found, for the editor, in lines.
import { explainFailure } from "../domain/fetch-failure.ts";
import { countStates, type LinkRecord, type LinkRecords, type LinkState } from "../domain/link-record.ts";
import { oneLine } from "../domain/plain-text.ts";
import type { LinksReport } from "./check-links.ts";
import type { PublishedLink } from "./published-links.ts";

/** So many are read; all stand in `content/links.jsonl`. */
const mostTold = 100;

/** The report of a run: what is news, then how all of them stand. */
export function describeLinks({ checked, waiting, isOffline, news, copies, standing }: LinksReport): string {
  if (isOffline)
    return "Nothing could be reached: it is this machine's connection. Nothing was noted; run it again later.";
  const isTold = ({ now }: LinksReport["news"][number]) => now.state !== "alive";
  return [
    ...told(news.filter(isTold).map(({ link, now }) => lineOf(link, now))),
    ...news.filter((one) => !isTold(one)).map(({ link }) => `back: ${nameOf(link)}`),
    `${links(checked)} looked at: ${sumOf(standing)} in all.`,
    ...(copies > 0 ? [`${copies} ${copies === 1 ? "copy" : "copies"} in the Internet Archive noted.`] : []),
    ...(waiting > 0 ? [`${links(waiting)} wait for the next run.`] : []),
  ].join("\n");
}

/** Every link that is not alive, the picked ones first, and how all of them stand. */
export function describeStanding(published: PublishedLink[], records: LinkRecords): string {
  const looked = published.flatMap((link) => {
    const record = records.get(link.key);
    return record ? [{ link, record }] : [];
  });
  if (looked.length === 0) return "No link was looked at yet. npm run links does it.";
  const lines = looked
    .filter(({ record }) => record.state !== "alive")
    .map(({ link, record }) => lineOf(link, record));
  const standing = countStates(looked.map(({ record }) => record));
  return [...told(lines), `${links(looked.length)} looked at: ${sumOf(standing)}.`].join("\n");
}

/** `dead since 2026-11-02: A page (issue 12) https://example.org/a` and what is known beside it. */
function lineOf(link: PublishedLink, { state, since, why, movedTo, copy }: LinkRecord): string {
  const more = [
    ...(movedTo === undefined ? [] : [`It leads to ${movedTo}`]),
    ...(why === undefined || movedTo !== undefined
      ? []
      : [`When we tried, ${explainFailure(why, { what: "page" })}`]),
    ...(copy === undefined ? [] : [`A copy: ${copy}`]),
  ];
  return [`${state} since ${since}: ${nameOf(link)}`, ...more.map((line) => `  ${line}`)].join("\n");
}

function nameOf({ title, url, issue }: PublishedLink): string {
  return `${oneLine(title)}${issue === undefined ? "" : ` (issue ${issue})`} ${url}`;
}

function told(lines: string[]): string[] {
  const rest = lines.length - mostTold;
  return rest > 0 ? [...lines.slice(0, mostTold), `… and ${rest} more.`] : lines;
}

function sumOf(standing: Record<LinkState, number>): string {
  const { alive, moved, dead, blocked, unknown } = standing;
  return `${alive} alive, ${moved} moved, ${dead} dead, ${blocked} not for programs, ${unknown} unknown`;
}

function links(count: number): string {
  return `${count} ${count === 1 ? "link" : "links"}`;
}
