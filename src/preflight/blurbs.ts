// Each pick says why it was picked: a list of titles is what everybody has.
import type { Content } from "../content/read-content.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";
import { wordsIn } from "./words-in.ts";

/** A sentence that says why has hardly fewer words. */
const fewWords = 10;

/** Advice for each pick of an issue to come that has no words of the editor's, or hardly any. */
export function checkBlurbs(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) =>
    issue.picks.flatMap(({ title, blurb }, at): Found[] => {
      const count = wordsIn(blurb, content.publication.language).length;
      if (count >= fewWords) return [];
      const says =
        count === 0
          ? `“${title}” has no words of yours`
          : `“${title}” has ${count} ${count === 1 ? "word" : "words"} of yours`;
      const todo = "Say in a sentence or two why you picked it.";
      const spot = { field: ["picks", at, "blurb"] };
      return [{ level: "advise", check: "blurbs", file: issueFile(issue), spot, says, todo }];
    }),
  );
}
