// A mail is small enough to be shown whole: Gmail cuts one at 102 kB, and its end with it, where one leaves.
import type { Content } from "../content/read-content.ts";
import type { Issue } from "../domain/issue.ts";
import { mailHtml } from "../editions/mail-html.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** In bytes of HTML. Five picks with all that belongs to them take half of the first. */
const large = 40_000;
const tooLarge = 100_000;

/** What stops an issue that is not out yet, or is to be weighed: its mail is far larger than five picks make it. */
export function checkMailSize(content: Content): Found[] {
  return content.issues
    .filter(({ state }) => state !== "shipped")
    .flatMap((issue) => {
      const bytes = mailBytes(issue, content);
      if (bytes <= large) return [];
      const says = `its mail has ${kilobytes(bytes)}`;
      const found = { check: "mail-size", file: issueFile(issue), says };
      return [
        bytes >= tooLarge
          ? {
              ...found,
              level: "block",
              says: `${says}, and mail programs cut what has ${kilobytes(tooLarge)}: readers could not leave`,
              todo: "Shorten it: an essay has a page of its own, to which a pick may lead.",
            }
          : { ...found, level: "advise", todo: "Shorter is sooner read; an essay has a page of its own." },
      ] satisfies Found[];
    });
}

/** Of its HTML. */
export function mailBytes(issue: Issue, content: Content): number {
  return Buffer.byteLength(mailHtml(issue, content));
}

export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000)} kB`;
}
