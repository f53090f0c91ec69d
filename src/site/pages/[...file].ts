import type { APIRoute } from "astro";
import { feedNames, feedsOpml, listedFeed, listedTag } from "../../editions/feed-list.ts";
import { feedStyle } from "../../editions/feed-style.ts";
import { feedNamed, filesOf, linksOfTagFeed, tagFeed } from "../../editions/feeds.ts";
import { securityTxt } from "../../editions/security-txt.ts";
import {
  feedListPath,
  feedStylePath,
  manifestPath,
  securityPath,
  tagFeedPath,
} from "../../editions/site-paths.ts";
import { sitemapFiles } from "../../editions/sitemap.ts";
import { webManifest } from "../../editions/web-manifest.ts";
import { writeAtom } from "../../editions/write-atom.ts";
import { loadContent } from "../content.ts";
import { publicPages } from "../public-pages.ts";

type Props = { text: () => string };
type Content = Awaited<ReturnType<typeof loadContent>>;
/** A file by its path; its text is made when it is asked for. */
type File = [path: string, text: () => string, cacheKey?: string];

/** What programs ask for: feeds, and what says to them what is here. */
export async function getStaticPaths() {
  const content = await loadContent();
  return [...feedFiles(content), ...filesAboutSite(content)].map(([path, text, cacheKey]) => ({
    params: { file: path.slice(1) },
    props: { text } satisfies Props,
    cacheKey,
  }));
}

/** Every feed in each of its formats, the list of all feeds, and how a browser shows one. */
function feedFiles(content: Content): File[] {
  const { tags } = content.collections;
  const keys = content.keys();
  const listed = [
    ...feedNames.map((name) => listedFeed(name, content)),
    ...tags.map((tag) => listedTag(tag, content)),
  ];
  return [
    ...feedNames.flatMap((name) => [...filesOf(feedNamed(name, content), content)]),
    ...tags.map((tag): File => {
      const text = () => writeAtom(tagFeed(tag, content), content);
      return [tagFeedPath(tag.slug), text, keys.list(linksOfTagFeed(tag), tag.slug, tag.name)];
    }),
    [feedListPath, () => feedsOpml(listed, content)],
    [feedStylePath, () => feedStyle(content.publication)],
  ];
}

function filesAboutSite(content: Content): File[] {
  const { publication, today } = content;
  const security = securityTxt(publication, today);
  return [
    ...sitemapFiles(publicPages(content), publication.url),
    [manifestPath, () => webManifest(publication)],
    ...(security === undefined ? [] : [[securityPath, () => security] satisfies File]),
  ];
}

/** What a host of files says of each by its name: the dev server says the same. */
const types: Record<string, string> = {
  xml: "application/xml; charset=utf-8",
  opml: "text/x-opml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
  css: "text/css; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
};

export const GET: APIRoute<Props> = ({ props, params }) => {
  const ending = params["file"]?.split(".").at(-1) ?? "";
  return new Response(props.text(), { headers: { "content-type": types[ending] ?? "text/plain" } });
};
