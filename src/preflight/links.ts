// Every link and picture in the editor's words leads somewhere: to the web, to mail, or to a page that there is.
import type { Content } from "../content/read-content.ts";
import { whatIsOut } from "../content/what-is-out.ts";
import { type OwnFiles, ownPhoto, resolveAddress } from "../editions/addresses.ts";
import { pushedPaths } from "../editions/feed-list.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import { everyNode, type MarkdownNode } from "../editions/markdown-tree.ts";
import { essayPath, feedListPath, issuePath, listPaths, pagePath } from "../editions/site-paths.ts";
import type { Found } from "./finding.ts";
import { type Text, textsOf } from "./texts.ts";

/** A finding for each address that leads nowhere, once a text: a block where it is no address at all. */
export function checkLinks(content: Content): Found[] {
  const site = content.publication.url;
  const places = { site, own: content, out: pathsIn(whatIsOut(content)), all: pathsIn(content) };
  return textsOf(content).flatMap((text) =>
    linksOf(text)
      .map((node) => findingOf(node, text, places))
      .filter((found) => found !== undefined),
  );
}

/** The paths of pages: of those that readers can reach, and of all that will be. */
type Places = { site: string; own: OwnFiles; out: Set<string>; all: Set<string> };

/** Links and pictures of a text, each address once. */
function linksOf({ markdown }: Text): MarkdownNode[] {
  // Every link has one of these signs: a bracket, an angle, or an address that stands for itself.
  if (!/[[<@]|:\/\/|www\./i.test(markdown)) return [];
  const nodes = readMarkdown(markdown).flatMap((node) => [...everyNode(node)]);
  const links = nodes.filter(({ type }) => type === "link" || type === "image");
  return links.filter((node, at) => links.findIndex(({ url }) => url === node.url) === at);
}

function findingOf(node: MarkdownNode, text: Text, places: Places): Found | undefined {
  const written = node.url ?? "";
  const name = `the ${node.type === "image" ? "picture" : "link"} “${plainWords([node]) || written}”`;
  const spot = { field: text.field, words: written || plainWords([node]) };
  const found = { check: "links", file: text.file, spot };
  const resolved = resolveAddress(written, { ...places, path: text.path });
  if (!resolved.ok)
    return { ...found, level: "block", says: `${name} ${resolved.says}`, todo: resolved.todo };
  const isPicture = node.type === "image" && ownPhoto(written, places.own) !== undefined;
  if (isPicture || !`${resolved.href}/`.startsWith(`${places.site}/`)) return undefined;
  const why = whyNotThere(resolved.href.slice(places.site.length), text, places);
  return why && { ...found, level: "advise", says: `${name} leads to ${why.says}`, todo: why.todo };
}

function whyNotThere(
  target: string,
  { path: own }: Text,
  { out, all }: Places,
): { says: string; todo: string } | undefined {
  const path = target.replace(/[?#].*$/, "").replace(/\/?$/, "/");
  if (path === own || out.has(path) || isMadeByTheBuild(path)) return undefined;
  if (all.has(path)) return { says: `${path}, which is not out yet`, todo: "Readers find it when that is." };
  const todo = "Correct it, unless something else of yours stands there.";
  return { says: `${path}, where this site has no page`, todo };
}

/** Months, tags and credits come and go with what is kept; they and the files of the build are taken to be there. */
function isMadeByTheBuild(path: string): boolean {
  return /^\/(bookmarks|via|years|photos|_astro)\/|^\/(robots\.txt|build\.txt|favicon\.svg|feed\.css)\/$/.test(
    path,
  );
}

/** Every path ends with a slash here, a file's too. */
function pathsIn({ issues, essays, pages }: Pick<Content, "issues" | "essays" | "pages">): Set<string> {
  return new Set([
    ...["/", "/issues/", "/essays/", "/bookmarks/", "/follow/"],
    ...[listPaths.deadlines, `${listPaths.calendar}/`],
    ...[...pushedPaths, feedListPath].map((file) => `${file}/`),
    ...issues.flatMap((issue) => ["", "mail.html/", "mail.txt/"].map((end) => issuePath(issue) + end)),
    ...[...essays.map(essayPath), ...pages.map(pagePath)],
  ]);
}
