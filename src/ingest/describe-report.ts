// What a run tells the editor at its end: what is new, and every link that needs a look, with what to do.
// One line for each, so that a log can be searched.
import { explainMove } from "../bookmarks/explain-move.ts";
import { explainFailure } from "../domain/fetch-failure.ts";
import { type Failed, type IngestReport, pagesARun, retryAfterHours } from "./ingest.ts";
import type { FailedSource } from "./source-news.ts";
import { spanBetween } from "./time-words.ts";

/** Plain lines for a terminal or a log. `folder` is where the bookmarks lie, `now` the present, from which waits are told. */
export function describeReport(report: IngestReport, folder: string, now: string): string {
  const { failedSources, failed, skipped, badLines } = report;
  const sections = [
    outcome(report, folder),
    titled(
      `${count(failedSources.length, "source")} could not be read:`,
      failedSources.map((one) => sourceLine(one, now)),
    ),
    titled(`${count(failed.length, "page")} could not be read; the links are kept:`, failed.map(pageLine)),
    titled(
      `${count(skipped.length, "record")} skipped:`,
      skipped.map(({ source, where, why }) => `${source}, ${where}: ${why}`),
    ),
    titled(
      `${count(badLines.length, "line")} of your bookmarks cannot be read. They are kept as they are; correct them by hand:`,
      badLines,
    ),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** What happened, and what is left for a later run. */
function outcome(report: IngestReport, folder: string): string[] {
  const {
    fresh,
    known,
    read,
    notDue,
    moved,
    waiting,
    unread,
    isOffline,
    hidden,
    withheld,
    opened,
    mostlyPrivate,
  } = report;
  const lines = [
    `${count(fresh.length, "new link")}, ${known} known. ${count(read, "page")} read. Kept in ${folder}.`,
  ];
  if (isOffline)
    lines.push(
      "Nothing could be reached: this machine seems to be offline. The links are kept, and nothing is held against their sites; run it again.",
    );
  if (hidden > 0) lines.push(explainMove(hidden));
  if (opened > 0)
    lines.push(`${count(opened, "link")} that an earlier import had kept private may be seen from now on.`);
  for (const { name, links, privateLinks } of mostlyPrivate)
    lines.push(
      `${name} says of ${privateLinks} of its ${count(links, "link")} that they are private, so no page and no feed shows them. If they may be seen, give the file again with --public.`,
    );
  if (withheld > 0)
    lines.push(
      `${count(withheld, "link")} for your eyes only met and left alone: this disk is thrown away (CI is set). A run on a machine of your own keeps them.`,
    );
  if (unread > 0)
    lines.push(
      `${count(unread, "page")} failed a short while ago and will be tried again within ${retryAfterHours} hours.`,
    );
  if (waiting > 0)
    lines.push(
      `${count(waiting, "older page")} will be read on the next runs (${pagesARun} a run; --pages N reads more at once).`,
    );
  if (notDue.length > 0) {
    const names = notDue.map(({ source }) => source).join(", ");
    lines.push(`Read a short while ago and left alone: ${names}. Ask them all the same with --now.`);
  }
  for (const { source, from, to } of moved)
    lines.push(
      `${source} has moved for good from ${from} to ${to}, and is asked there. Put the new address into content/publication.yaml.`,
    );
  return lines;
}

function sourceLine({ source, address, why, againAt, isGone, isResting }: FailedSource, now: string): string {
  const line = `${source} (${address}): ${why}`;
  if (isGone) return line;
  if (againAt === undefined) return `${line} It is asked again on the next run.`;
  const atOnce = isResting ? "; it wished to be left alone so long" : ", or at once with --now";
  return `${line} It is asked again in ${spanBetween(now, againAt)}${atOnce}.`;
}

function pageLine({ url, why, limit, isTriedAgain }: Failed): string {
  const again = isTriedAgain ? `in ${retryAfterHours} hours` : undefined;
  return `${url}: ${explainFailure(why, { what: "page", limit, again })}`;
}

function titled(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
