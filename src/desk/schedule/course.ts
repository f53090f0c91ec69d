// What will happen when the hour has come, and how far the last issue is that it came for.
import type { Issue } from "../../domain/issue.ts";
import { type Publication, unsetUrl } from "../../domain/publication.ts";
import { wallTimeAt } from "../../domain/wall-time.ts";
import { type Html, html } from "../../editions/html.ts";
import { issuePath } from "../../editions/site-paths.ts";
import { describeSum } from "../../shipping/describe-sum.ts";
import type { Mailing, Status, Step } from "../../shipping/status.ts";
import { spanInWords } from "../../shipping/time-left.ts";
import type { Week } from "../hand/week.ts";

type Stop = { time?: string; name: string; fact?: string | undefined; is?: "now" | "done" | undefined };

/** The steps that are still to come, in their order. */
export function courseHtml({ publication, now, standing }: Week, issue: Issue, at: string): Html {
  const { time } = wallTimeAt(at, publication.zone);
  const isOver = Date.parse(at) <= Date.parse(now);
  const left = spanInWords(Date.parse(at) - Date.parse(now));
  const stops: Stop[] = [
    {
      ...{ time: "Now", name: standing === "shared" ? "Scheduled" : "Committed", is: "now" },
      fact: isOver ? "Its hour has come" : `Then ${left}. Change anything until ${time}`,
    },
    { time, name: "Frozen", fact: "Words and list of people hold from here" },
    { name: "Page and feeds", fact: placeOf(issue, publication) },
    { name: "Mail", fact: "Once the page is there" },
    ...(hasNetworks(publication) ? [{ name: "Told", fact: "Once on each network" }] : []),
  ];
  return html`<h2 class="head">What will happen</h2><ol>${stops.map(stopHtml)}</ol>`;
}

type Last = NonNullable<Status["last"]>;
const stepNames: Record<Step, [name: string, waits: string]> = {
  frozen: ["Frozen", "waits"],
  pushed: ["Pushed", "not yet"],
  live: ["Page and feeds", "not seen yet"],
  announced: ["Told", "not yet"],
};

/** How far an issue is that is on its way or out; each step as it stands in git, on the site and in the store. */
export function lastHtml(last: Last, { publication, now }: { publication: Publication; now: string }): Html {
  const { number, title, done, shippedAt, mail } = last;
  const wanted: Step[] = ["frozen", "pushed", "live"];
  const stop = (step: Step): Stop => {
    const isDone = done.includes(step);
    return {
      name: stepNames[step][0],
      fact: isDone ? "✓" : stepNames[step][1],
      is: isDone ? "done" : undefined,
    };
  };
  const stops = [
    ...wanted.map(stop),
    { name: "Mail", ...mailStop(mail) },
    ...(hasNetworks(publication) ? [stop("announced")] : []),
  ];
  const isOpen = stops.some(({ is }) => is !== "done") && Date.parse(now) - Date.parse(shippedAt) < watchedMs;
  return html`<section aria-labelledby="last"${isOpen && html` data-open`}><h2 class="head" id="last">Issue ${number}, ${title}</h2><ol>${stops.map(stopHtml)}</ol></section>`;
}

/** A ship that takes longer is no news that anybody waits for. */
const watchedMs = 24 * 3_600_000;

function mailStop(mail: Mailing | undefined): Omit<Stop, "name"> {
  if (!mail) return { fact: "nobody to be mailed from here" };
  if ("mailedBy" in mail) return { fact: `leaves from another machine, with the store ${mail.mailedBy}` };
  const isDone = mail.state === "done";
  return { fact: `${mail.state}: ${describeSum(mail.counts)}`, is: isDone ? "done" : undefined };
}

function stopHtml({ time, name, fact, is }: Stop): Html {
  return html`<li${is && html` class="${is}"`}>${time !== undefined && html`<time>${time}</time>`}<div><b>${name}</b><p>${fact}</p></div></li>`;
}

function placeOf(issue: Issue, { url }: Publication): string {
  return url === unsetUrl ? issuePath(issue) : `${url.replace(/^https?:\/\//, "")}${issuePath(issue)}`;
}

function hasNetworks({ announce }: Publication): boolean {
  return Object.values(announce).some((account) => account !== undefined);
}
