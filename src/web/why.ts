// A failure's name in the words of a report: what happened and what an editor can do.
import type { FetchFailure } from "./failure.ts";

/** One line for a failed fetch. @example explainFailure("not-found", 404) // "the page is gone (404). Check the link, or drop it." */
export function explainFailure(why: FetchFailure, status?: number): string {
  const code = status === undefined ? "" : ` (${status})`;
  switch (why) {
    case "unchanged":
      return "nothing new.";
    case "robots":
      return "the site asks programs not to read this page (robots.txt). Open it yourself.";
    case "not-a-web-address":
      return "this is not an http or https address. Correct it in the source.";
    case "refused-address":
      return "its address leads to a private network, so it was not opened. Open it yourself.";
    case "refused-port":
      return "it stands on a port where no web page is expected, so it was not opened. Open it yourself.";
    case "no-such-host":
      return "no such host. Check the spelling; the site may be gone.";
    case "unreachable":
      return "the site cannot be reached. It is tried again on the next run.";
    case "bad-certificate":
      return "the site's certificate is not valid. Open it yourself before you pick it.";
    case "timeout":
      return "no answer in time. It is tried again on the next run.";
    case "too-large":
      return "the page is larger than 5 MB and was not read. Write its title and summary yourself.";
    case "too-many-redirects":
      return "it redirects more than five times. Find the address it should lead to.";
    case "bad-redirect":
      return `it redirects to something that is no web page${code}.`;
    case "bad-answer":
      return "the answer could not be understood. It is tried again on the next run.";
    case "not-text":
      return "it is not a text page; only its kind was noted.";
    case "not-found":
      return `the page is gone${code}. Check the link, or drop it.`;
    case "blocked":
      return `the site refuses to be read by a program${code}. Open it yourself.`;
    case "rate-limited":
      return `the site asks us to slow down${code}. It is tried again on the next run.`;
    case "server-error":
      return `the site has a fault${code}. It is tried again on the next run.`;
    default:
      return why satisfies never;
  }
}
