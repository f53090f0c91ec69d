// A note to oneself, `<!-- … -->`, ends where its writer meant it to end.
import type { Content } from "../content/read-content.ts";
import { unendedComment } from "../editions/markdown-comments.ts";
import type { Found } from "./finding.ts";
import { textsOf } from "./texts.ts";

/** A block for each that never ends: everything behind it is kept from readers. */
export function checkComments(content: Content): Found[] {
  return textsOf(content).flatMap(({ file, field, markdown }): Found[] => {
    // Reading a text as Markdown is most of what preflight costs in a large archive.
    const at = markdown.includes("<!--") ? unendedComment(markdown) : undefined;
    if (at === undefined) return [];
    const words = markdown.slice(at).split("\n")[0];
    const says =
      "the note that begins here with <!-- never ends, so that readers get nothing of what follows it";
    return [
      { level: "block", check: "comments", file, spot: { field, words }, says, todo: "Close it with -->" },
    ];
  });
}
