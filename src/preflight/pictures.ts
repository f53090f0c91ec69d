// A picture of ours among the words says what it shows, to those who cannot see it.
import type { Content } from "../content/read-content.ts";
import { ownPhoto } from "../editions/addresses.ts";
import { readMarkdown } from "../editions/markdown.ts";
import { everyNode } from "../editions/markdown-tree.ts";
import type { Found } from "./finding.ts";
import { textsOf } from "./texts.ts";

/** Advice for each photo without a description; one that only decorates needs none. */
export function checkPictures(content: Content): Found[] {
  return textsOf(content).flatMap(({ file, field, markdown }) => {
    if (!markdown.includes("![")) return [];
    const nodes = readMarkdown(markdown).flatMap((node) => [...everyNode(node)]);
    const pictures = nodes.filter(({ type, url }) => type === "image" && ownPhoto(url ?? "", content));
    return pictures
      .filter(({ alt }) => !alt?.trim())
      .map(({ url = "" }) => ({
        level: "advise",
        check: "pictures",
        file,
        spot: { field, words: `](${url}` },
        says: `the picture ${url} has no words for those who cannot see it`,
        todo: "Say what it shows between its brackets: ![a canal at dusk](…).",
      }));
  });
}
