// What a run tells the editor at its end: what is new, and every link that needs a look, with what to do.
import { explainFailure } from "../domain/fetch-failure.ts";
import { type IngestReport, pagesARun, retryAfterHours } from "./ingest.ts";

/** Plain lines for a terminal or a log. */
export function describeReport(report: IngestReport, folder: string): string {
  const { fresh, known, read, failed, skipped, notDue, waiting, unread, isOffline, badLines } = report;
  const lines = [
    `${count(fresh.length, "new link")}, ${known} known. ${count(read, "page")} read. Kept in ${folder}.`,
  ];
  if (isOffline)
    lines.push(
      "No page could be reached: this machine seems to be offline. The links are kept; run it again.",
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
  if (failed.length > 0) {
    lines.push("", `${count(failed.length, "page")} could not be read; the links are kept:`);
    for (const { url, why, limit } of failed)
      lines.push(`  ${url}`, `    ${explainFailure(why, { what: "page", limit, again: "on the next run" })}`);
  }
  if (skipped.length > 0) {
    lines.push("", `${count(skipped.length, "record")} skipped:`);
    for (const one of skipped) lines.push(`  ${one.source}, ${one.where}: ${one.why}`);
  }
  if (badLines.length > 0) {
    lines.push(
      "",
      `${count(badLines.length, "line")} of your bookmarks cannot be read. They are kept as they are; correct them by hand:`,
    );
    for (const line of badLines) lines.push(`  ${line}`);
  }
  return lines.join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
