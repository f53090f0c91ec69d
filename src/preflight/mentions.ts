// The file of those who link to us, which the editor fetches from a service.
import { mentionsFile } from "../content/mentions-file.ts";
import type { Content } from "../content/read-content.ts";
import type { Found } from "./finding.ts";

/** Advice where it is something else: an issue goes out without it. */
export function checkMentions({ isMentionsFileWrong }: Pick<Content, "isMentionsFileWrong">): Found[] {
  if (!isMentionsFileWrong) return [];
  return [
    {
      level: "advise",
      check: "mentions",
      file: mentionsFile,
      says: 'it is not what a service gives for webmentions (JF2, {"type":"feed","children":[…]})',
      todo: "Fetch it again, or remove it. Until then no issue says who links to it.",
    },
  ];
}
