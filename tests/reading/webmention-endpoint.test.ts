import { describe, expect, it } from "vitest";
import { webmentionEndpoint } from "../../src/reading/webmention-endpoint.ts";
import { exponentOf, straight } from "../support/growth.ts";

const url = "https://e.example/a/page?x=1";
const at = "https://e.example/mention";

describe("the endpoint of a page", () => {
  it.each([
    ["</mention>; rel=webmention", at],
    [`<${at}>; rel="webmention"`, at],
    ['<mention>; rel="other webmention somethingelse"', "https://e.example/a/mention"],
    ['<https://other.example>; rel="other", </mention?b=c>; rel="Webmention"', `${at}?b=c`],
    ['<https://other.example/,1>; title="a, <b>; rel=webmention"; rel=next, </mention>; rel=webmention', at],
    ["</mention>; title=x; rel=webmention, </second>; rel=webmention", at],
    ["<>; rel=webmention", url],
  ])("is that of the header %s", (link, endpoint) => {
    const html = '<link rel="webmention" href="/not-this">';
    expect(webmentionEndpoint({ url, link, html })).toBe(endpoint);
  });

  it.each([
    ['<link rel="webmention" href="/mention">', at],
    ["<LINK REL=WEBMENTION HREF=/mention>", at],
    ['<body><p><a href="/mention" rel="nofollow webmention">me</a>', at],
    ['<body><a rel="webmention" href="/mention">a</a><link rel="webmention" href="/second">', at],
    ['<link rel="webmention"><link rel="webmention" href="/mention">', at],
    ['<link rel="webmention" href="">', url],
    ['<base href="/b/"><link rel="webmention" href="mention">', "https://e.example/b/mention"],
    ['<base href="/b/"><link rel="webmention" href="">', url],
    ['<!-- <link rel="webmention" href="/not-this"> --><a rel="webmention" href="/mention">', at],
    ['<p>&lt;link rel="webmention" href="/not-this"&gt;<a rel="webmention" href="/mention">', at],
    ['<link rel="not-webmention" href="/not-this"><a rel="webmention" href="/mention">', at],
    ['<script>"<link rel=webmention href=/not-this>"</script><a rel="webmention" href="/mention">', at],
  ])("is that of the document %s", (html, endpoint) => {
    expect(webmentionEndpoint({ url, html })).toBe(endpoint);
  });

  it.each([
    { html: "<p>About webmention." },
    { html: '<link rel="webmentions" href="/x">' },
    { link: "</x>; rel=http://webmention.org/" },
    { link: "</x>; title=webmention" },
    { link: "<javascript:alert(1)>; rel=webmention" },
    { html: '<a rel="webmention" href="mailto:me@e.example">' },
    { html: '<a rel="webmention" href="https://me:secret@e.example/">' },
    {},
  ])("is none in %j", (page) => {
    expect(webmentionEndpoint({ url, ...page })).toBeUndefined();
  });

  it("is looked for in bounded time, whatever a stranger sends", () => {
    const link = `<a>; rel="x", ${'<a>; "'.repeat(20_000)}`;
    const html = `webmention${"<a rel=webmention>".repeat(20_000)}`;
    expect(webmentionEndpoint({ url, link, html })).toBeUndefined();
  });

  it.each(["<", "<a", "<a>", "<a>,", '<a>;"', "<>;a="])("grows with a header of %j", (part) => {
    const cost = (times: number) => webmentionEndpoint({ url, link: part.repeat(times) });
    expect(exponentOf(cost, 4_000)).toBeLessThan(straight);
  });
});
