import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { inSite, proseOf } from "./site-around.ts";

/** How programs and their themes lay a post out: each shows the same title, author and day. */
const text = proseOf("en");
const english: [string, string][] = [
  [
    "WordPress: the blog's name is a heading of the first rank too",
    `<h1 id="site-title"><a href="/">Harbour Notes</a></h1><article class="post hentry"><header class="entry-header"><h1 class="entry-title">Forty lamps on the quay</h1><div class="entry-meta"><span class="sep">Posted on </span><a href="/l" rel="bookmark"><time class="entry-date" datetime="2026-11-12T09:30:00+00:00">November 12, 2026</time></a><span class="by-author"> <span class="sep"> by </span> <span class="author vcard"><a class="url fn n" href="/author/t" rel="author">Tamsin Okoro</a></span></span></div></header><div class="entry-content">${text}</div></article>`,
  ],
  [
    "WordPress: the foot of the post tells day and author in a sentence",
    `<div class="post" id="post-12"><h2>Forty lamps on the quay</h2><div class="entry">${text}<p class="postmetadata alt"><small>This entry was posted by Tamsin Okoro on Thursday, November 12th, 2026 at 9:30 am and is filed under Lamps. You can follow any responses to this entry through the RSS 2.0 feed.</small></p></div></div>`,
  ],
  [
    "WordPress: day and author beside the text, behind it",
    `<article class="post hentry"><header class="entry-header"><h1 class="entry-title">Forty lamps on the quay</h1></header><div class="entry-content">${text}</div><footer class="entry-footer"><span class="byline"><span class="author vcard"><img alt="" src="/a.png"><span class="screen-reader-text">Author </span> <a class="url fn n" href="/author/t">Tamsin Okoro</a></span></span><span class="posted-on"><span class="screen-reader-text">Posted on </span><a href="/l" rel="bookmark"><time class="entry-date published" datetime="2026-11-12T09:30:00+00:00">November 12, 2026</time><time class="updated" datetime="2026-11-14T09:30:00+00:00">November 14, 2026</time></a></span></footer></article>`,
  ],
  [
    "WordPress: an abbreviation holds the day",
    `<div class="post_box"><div class="headline_area"><h1 class="entry-title">Forty lamps on the quay</h1><p class="headline_meta">by <span class="author vcard fn">Tamsin Okoro</span> on <abbr class="published" title="2026-11-12">November 12, 2026</abbr></p></div><div class="format_text entry-content">${text}</div></div>`,
  ],
  [
    "WordPress: author, day, section and answers between bars",
    `<article class="et_pb_post"><div class="et_post_meta_wrapper"><h1 class="entry-title">Forty lamps on the quay</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/t" title="Posts by Tamsin Okoro" rel="author">Tamsin Okoro</a></span> | <span class="published">Nov 12, 2026</span> | <a href="/c/lamps" rel="category tag">Lamps</a> | <span class="comments-number"><a href="#respond">0 comments</a></span></p></div><div class="entry-content">${text}</div></article>`,
  ],
  [
    "WordPress: author and day behind the text, and a hidden day of change for machines",
    `<article class="post"><h1 class="entry-title">Forty lamps on the quay</h1><div class="post-content">${text}</div><div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">By <span class="vcard"><span class="fn"><a href="/author/t" title="Posts by Tamsin Okoro" rel="author">Tamsin Okoro</a></span></span><span class="fusion-inline-sep">|</span><span class="updated rich-snippet-hidden">2026-11-16T10:45:07-04:00</span><span>November 12th, 2026</span><span class="fusion-inline-sep">|</span>Categories: <a href="/c" rel="category tag">Lamps</a></div></div></article>`,
  ],
  [
    "WordPress: a time without an attribute, whose class calls it updated",
    `<article class="post-entry"><header class="entry-content-header"><h1 class="post-title entry-title">Forty lamps on the quay</h1><span class="post-meta-infos"><time class="date-container minor-meta updated">November 12, 2026</time><span class="text-sep">/</span><span class="comment-container minor-meta"><a href="#comments">2 Comments</a></span><span class="text-sep">/</span><span class="blog-author minor-meta">by <span class="entry-author-link"><span class="vcard author"><span class="fn"><a href="/author/t" rel="author">Tamsin Okoro</a></span></span></span></span></span></header><div class="entry-content">${text}</div></article>`,
  ],
  [
    "WordPress: published and updated without a word between",
    `<article class="post"><header class="entry-header"><h1 class="entry-title">Forty lamps on the quay</h1><div class="entry-meta">By <span class="posts-author author vcard"><a class="url fn n" rel="author" href="/author/t"><span class="author-name">Tamsin Okoro</span></a></span> / <span class="posted-on"><span class="published"> November 12, 2026 </span><span class="updated"> November 16, 2026 </span></span></div></header><div class="entry-content">${text}</div></article>`,
  ],
  [
    "WordPress: the day of change stands first",
    `<div class="inside-article"><header class="entry-header"><h1 class="entry-title">Forty lamps on the quay</h1><div class="entry-meta"><span class="posted-on"><time class="updated" datetime="2026-11-16T09:30:00+00:00">November 16, 2026</time><time class="entry-date published" datetime="2026-11-12T09:30:00+00:00">November 12, 2026</time></span> <span class="byline">by <span class="author vcard"><a class="url fn n" rel="author" href="/author/t"><span class="author-name">Tamsin Okoro</span></a></span></span></div></header><div class="entry-content">${text}</div></div>`,
  ],
  [
    "WordPress: made of widgets, without a word around them",
    `<div class="elementor-widget"><h1 class="elementor-heading-title">Forty lamps on the quay</h1></div><div class="elementor-widget"><ul class="elementor-inline-items elementor-post-info"><li class="elementor-icon-list-item"><a href="/author/t"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author">Tamsin Okoro</span></a></li><li class="elementor-icon-list-item"><a href="/2026/11/12/"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date">November 12, 2026</span></a></li></ul></div><div class="elementor-widget-theme-post-content">${text}</div>`,
  ],
  [
    "WordPress: blocks",
    `<main><h1 class="wp-block-post-title">Forty lamps on the quay</h1><div class="wp-block-group"><div class="wp-block-post-date">12 November 2026</div><p>—</p><p class="has-small-font-size">by</p><div class="wp-block-post-author-name">Tamsin Okoro</div></div><div class="entry-content wp-block-post-content">${text}</div></main>`,
  ],
  [
    "Blogger: the day stands over the title, the author under the text",
    `<div class="header"><h1 class="title"><a href="/">Harbour Notes</a></h1></div><div class="date-outer"><h2 class="date-header"><span>Thursday, November 12, 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">Forty lamps on the quay</h3><div class="post-body entry-content">${text}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn"><span>Tamsin Okoro</span></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="/l" rel="bookmark"><abbr class="published" title="2026-11-12T09:30:00Z">9:30 AM</abbr></a></span></div></div></div>`,
  ],
  [
    "Blogger, newer: author and day in one line",
    `<div class="widget Header"><h1><a href="/">Harbour Notes</a></h1></div><div class="widget Blog"><div class="post"><h3 class="post-title entry-title">Forty lamps on the quay</h3><div class="post-header"><div class="post-header-line-1"><span class="byline post-author vcard"><span class="post-author-label">By</span> <span class="fn"><a class="g-profile" href="https://www.blogger.com/profile/1" rel="author"><span>Tamsin Okoro</span></a></span></span> <span class="byline post-timestamp"><span>-</span> <a class="timestamp-link" href="/l" rel="bookmark">November 12, 2026</a></span></div></div><div class="post-body">${text}</div></div></div>`,
  ],
  [
    "Ghost",
    `<article class="article"><header class="article-header"><h1 class="article-title">Forty lamps on the quay</h1><div class="article-byline"><section class="article-byline-content"><div class="article-byline-meta"><h4 class="author-name"><a href="/author/t/">Tamsin Okoro</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-11-12">12 Nov 2026</time><span class="byline-reading-time">4 min read</span></div></div></section></div></header><section class="gh-content">${text}</section></article>`,
  ],
  [
    "Drupal: submitted by somebody, in figures",
    `<h1 class="page-header">Forty lamps on the quay</h1><article class="node node-article"><span class="submitted">Submitted by <span class="username">Tamsin Okoro</span> on Thu, 2026-11-12 09:30</span><div class="field-name-body">${text}</div></article>`,
  ],
  [
    "Drupal: month before day, told by the weekday",
    `<h1 class="page-title">Forty lamps on the quay</h1><article class="node"><footer class="node__meta"><div class="node__submitted">By <span class="field field--name-uid"><span>Tamsin Okoro</span></span> on <span class="field field--name-created">Thu, 11/12/2026 - 09:30</span></div></footer><div class="node__content">${text}</div></article>`,
  ],
  [
    "Joomla",
    `<div class="item-page"><div class="page-header"><h2>Forty lamps on the quay</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by <span>Tamsin Okoro</span></dd><dd class="category-name">Category: <a href="/c">Lamps</a></dd><dd class="published">Published: 12 November 2026</dd><dd class="modified">Last Updated: 16 November 2026</dd><dd class="hits">Hits: 1234</dd></dl><div>${text}</div></div>`,
  ],
  [
    "TypePad: the foot of the post",
    `<h1 id="banner-header"><a href="/">Harbour Notes</a></h1><h2 class="date-header">November 12, 2026</h2><div class="entry"><h3 class="entry-header">Forty lamps on the quay</h3><div class="entry-body">${text}</div><p class="entry-footer"><span class="post-footers">Posted by Tamsin Okoro at 09:30 AM in <a href="/c">Lamps</a></span></p></div>`,
  ],
  [
    "Movable Type",
    `<div class="entry"><h1 class="asset-name">Forty lamps on the quay</h1><div class="asset-meta"><span class="byline">By <span class="vcard author">Tamsin Okoro</span> on <abbr class="published" title="2026-11-12T09:30:00+00:00">November 12, 2026 9:30 AM</abbr></span></div><div class="asset-body">${text}</div></div>`,
  ],
  [
    "A paper: author, place and day on three lines",
    `<article><h1>Forty lamps on the quay</h1><p>The library lends light.</p><div class="x1">By Tamsin Okoro</div><div class="x2">Bristol</div><div class="x3">Thu 12 Nov 2026 09.30 GMT</div>${text}</article>`,
  ],
  [
    "A paper: last modified on the first line, first published on the second",
    `<article><h1>Forty lamps on the quay</h1><address><a rel="author" href="/profile/t">Tamsin Okoro</a></address><details><summary>Mon 16 Nov 2026 10.12 GMT</summary>First published on Thu 12 Nov 2026 09.30 GMT</details>${text}</article>`,
  ],
  [
    "A paper: a day without a year of four figures",
    `<article><h1>Forty lamps on the quay</h1><div class="byline">By Tamsin Okoro</div><div class="date">12 Nov '26</div>${text}</article>`,
  ],
  [
    "A journal: ordinals and of",
    `<article><h1>Forty lamps on the quay</h1><p class="meta">Words by Tamsin Okoro, on the 12th of November, 2026</p>${text}</article>`,
  ],
  [
    "A company's blog: labels on lines of their own",
    `<section><h1>Forty lamps on the quay</h1><div><div>Written by</div><div>Tamsin Okoro</div><div>Published on</div><div>November 12, 2026</div><div>Last updated</div><div>November 16, 2026</div></div></section><section>${text}</section>`,
  ],
  [
    "A company's blog: figures between strokes beside a day that tells their order",
    `<section><h1>Forty lamps on the quay</h1><p class="author">Tamsin Okoro</p><p class="post-date">11/12/2026</p><p class="post-date modified">11/16/2026</p></section><section>${text}</section>`,
  ],
  [
    "A magazine: the author's box under the text",
    `<article><h1>Forty lamps on the quay</h1><div class="date">Nov. 12, 2026</div>${text}<div class="author-box"><h4>About the author</h4><h5>Tamsin Okoro</h5><p>Tamsin Okoro writes about harbours and light.</p></div></article>`,
  ],
  [
    "A static site: month, day and year in capitals",
    `<main><h1>Forty lamps on the quay</h1><p class="post-info">NOV 12, 2026 // BY Tamsin Okoro</p>${text}</main>`,
  ],
  [
    "A static site: year first between full stops",
    `<main><article><h1>Forty lamps on the quay</h1><span class="info">2026.11.12 · by Tamsin Okoro · 4 min</span>${text}</article></main>`,
  ],
];

describe("title, author and day of an English post", () => {
  it.each(english)("%s", (_what, body) => {
    const { title, byline, publishedAt } = readPage(inSite("en", body), {
      url: "https://harbour.example.org/l",
    });
    expect([title, byline, publishedAt?.slice(0, 10)]).toEqual([
      "Forty lamps on the quay",
      "Tamsin Okoro",
      "2026-11-12",
    ]);
  });
});
