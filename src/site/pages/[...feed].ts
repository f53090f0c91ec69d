import type { APIRoute } from "astro";
import { feedNames, feedsOpml, listedFeed, listedTag } from "../../editions/feed-list.ts";
import { feedStyle } from "../../editions/feed-style.ts";
import { feedNamed, filesOf, tagFeed } from "../../editions/feeds.ts";
import { feedListPath, feedStylePath, tagFeedPath } from "../../editions/site-paths.ts";
import { writeAtom } from "../../editions/write-atom.ts";
import { loadContent } from "../content.ts";

type Props = { text: () => string };

/** Every feed in each of its formats, the list of all feeds, and how a browser shows one. */
export async function getStaticPaths() {
  const content = await loadContent();
  const { tags } = content.collections;
  const listed = [
    ...feedNames.map((name) => listedFeed(name, content)),
    ...tags.map((tag) => listedTag(tag, content)),
  ];
  const files: [string, () => string][] = [
    ...feedNames.flatMap((name) => [...filesOf(feedNamed(name, content), content)]),
    ...tags.map((tag): [string, () => string] => [
      tagFeedPath(tag.slug),
      () => writeAtom(tagFeed(tag, content), content),
    ]),
    [feedListPath, () => feedsOpml(listed, content)],
    [feedStylePath, () => feedStyle(content.publication)],
  ];
  return files.map(([path, text]) => ({ params: { feed: path.slice(1) }, props: { text } satisfies Props }));
}

/** What a host of files says of each by its name: the dev server says the same. */
const types: Record<string, string> = {
  xml: "application/xml; charset=utf-8",
  opml: "text/x-opml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
  css: "text/css; charset=utf-8",
};

export const GET: APIRoute<Props> = ({ props, params }) => {
  const ending = params["feed"]?.split(".").at(-1) ?? "";
  return new Response(props.text(), { headers: { "content-type": types[ending] ?? "text/plain" } });
};
