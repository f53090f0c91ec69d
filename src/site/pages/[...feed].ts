import type { APIRoute } from "astro";
import { feedNames, feedsOpml, listedFeed } from "../../editions/feed-list.ts";
import { feedStyle } from "../../editions/feed-style.ts";
import { feedNamed, filesOf } from "../../editions/feeds.ts";
import { feedListPath, feedStylePath } from "../../editions/site-paths.ts";
import { loadContent } from "../content.ts";

type Props = { text: () => string };

/** Every feed in each of its formats, the list of all feeds, and how a browser shows one. */
export async function getStaticPaths() {
  const content = await loadContent();
  const feeds = feedNames.map((name) => feedNamed(name, content));
  const files: [string, () => string][] = [
    ...feeds.flatMap((feed) => [...filesOf(feed, content)]),
    [
      feedListPath,
      () =>
        feedsOpml(
          feedNames.map((name) => listedFeed(name, content)),
          content,
        ),
    ],
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
