// Python's feedparser, where a machine has it: a reader of feeds that none of ours is like.
import { spawnSync } from "node:child_process";

export type ReadFeed = {
  bozo: string;
  title: string;
  entries: { title: string; html: string; at: string; link: string }[];
};

/** Titles in HTML are said as words, since that is what feedparser's users show. */
const script = `
import html, json, sys, feedparser
def words(detail):
    value = detail.get("value", "")
    return html.unescape(value) if detail.get("type") == "text/html" else value
def entry(one):
    content = one.get("content") or [{}]
    return {"title": words(one.get("title_detail", {})), "html": content[-1].get("value", ""), "at": one.get("published", ""), "link": one.get("link", "")}
def read(text):
    feed = feedparser.parse(text.encode("utf-8"), sanitize_html=False)
    bozo = repr(feed.get("bozo_exception", "")) if feed.bozo else ""
    return {"bozo": bozo, "title": words(feed.feed.get("title_detail", {})), "entries": [entry(one) for one in feed.entries]}
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
`;

/** What it reads in each feed, or `undefined` where it is not there, with a word printed. */
export function readWithFeedparser(feeds: string[]): ReadFeed[] | undefined {
  // Debian's package is for Debian's own Python, which another may stand before.
  const python = ["/usr/bin/python3", "python3"].find(
    (one) => spawnSync(one, ["-c", "import feedparser"]).status === 0,
  );
  if (python === undefined) {
    console.log("python3-feedparser is not on this machine: feeds are read by the other readers only.");
    return undefined;
  }
  const run = spawnSync(python, ["-c", script], {
    input: JSON.stringify(feeds),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
