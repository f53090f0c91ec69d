// The words of a link say where it leads: who hears the links of a page one by one hears nothing else (WCAG 2.2, 2.4.4).
import type { Content } from "../content/read-content.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import { everyNode } from "../editions/markdown-tree.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { textsOfIssue } from "./texts.ts";

/** Whole words of a link that say nothing, in the languages that a publication may have. */
const empty = new Set(
  [
    "here|click here|this|this link|link|read more|more|read this|see here|details|info|website|this page|this article",
    "hier|hier klicken|klick hier|mehr|mehr lesen|weiterlesen|dieser link|link",
    "ici|cliquez ici|lire la suite|en savoir plus|ce lien|lien|plus",
    "aquí|haz clic aquí|leer más|más|este enlace|enlace|qui|clicca qui|leggi|leggi di più|questo link",
    "aqui|clique aqui|leia mais|mais|esta ligação|klik hier|lees meer|meer|deze link",
    "yma|cliciwch yma|mwy|darllen mwy|هنا|اضغط هنا|المزيد|اقرأ المزيد",
  ].flatMap((line) => line.split("|")),
);

/** Advice for each link of an issue to come whose words do not say where it leads: empty ones, or signs alone. */
export function checkLinkWords(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) =>
    textsOfIssue(issue).flatMap(({ file, field, markdown }) =>
      linksIn(markdown)
        .filter((words) => bare(words) === "" || empty.has(bare(words)))
        .map((words): Found => {
          const what = words.trim() === "" ? "no words" : `the words “${words}” alone`;
          const says = `a link has ${what}, which do not say where it leads`;
          const todo = "Put the link on words that do.";
          return { level: "advise", check: "link-words", file, spot: { field, words }, says, todo };
        }),
    ),
  );
}

function linksIn(markdown: string): string[] {
  if (!markdown.includes("[")) return [];
  const nodes = readMarkdown(markdown).flatMap((node) => [...everyNode(node)]);
  return nodes.filter(({ type }) => type === "link").map((node) => plainWords([node]));
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
