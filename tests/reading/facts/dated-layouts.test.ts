import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { inSite, proseOf, type SiteLanguage } from "./site-around.ts";

/** What stands in the head, where the page is, whether it is a whole page of its own, and its day where it is another. */
type More = { head?: string; path?: string; bare?: true; day?: string; attributes?: string };
type Layout = [what: string, body: string, more?: More];

const en = proseOf("en");
const de = proseOf("de");
/** Prose of the years before paragraphs. */
const broken = en.replaceAll("<p>", "").replaceAll("</p>", "<br><br>");
const data = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const cards = (tag: string, item: (day: string) => string) =>
  ["20", "18", "14"].map((day) => `<${tag} class="card">${item(`November ${day}, 2026`)}</${tag}>`).join("");
const h1 = "<h1>Forty lamps on the quay</h1>";

const blogs: Layout[] = [
  [
    "WordPress, Kubrick: small print under the title",
    `<div id="content" class="widecolumn"><div class="post" id="post-12"><h2>Forty lamps on the quay</h2><small>November 12th, 2026</small><div class="entry">${en}</div></div></div>`,
  ],
  [
    "WordPress, Twenty Ten",
    `<div id="post-1" class="post hentry"><h1 class="entry-title">Forty lamps on the quay</h1><div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="/l" title="9:30 am" rel="bookmark"><span class="entry-date">November 12, 2026</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a href="/author/t">Tamsin</a></span></div><div class="entry-content">${en}</div></div>`,
  ],
  [
    "WordPress: a leaf of a calendar, the year in the address",
    `<div class="post"><div class="post-date"><span class="month">Nov</span><span class="day">12</span></div><h2 class="title">Forty lamps on the quay</h2><div class="entry">${en}</div></div>`,
    { path: "/2026/11/forty-lamps/" },
  ],
  [
    "WordPress: a leaf of a calendar glued together, with its year",
    `<article><div class="datebox"><span class="d">12</span><span class="m">Nov</span><span class="y">2026</span></div><h1>Forty lamps on the quay</h1><div class="entry">${en}</div></article>`,
  ],
  [
    "WordPress: month, day and year glued",
    `<article><div class="thedate"><div class="month">Nov</div><div class="day">12</div><div class="year">2026</div></div><h1>Forty lamps on the quay</h1><div class="entry">${en}</div></article>`,
  ],
  [
    "WordPress: a day without its year, the address tells year and month",
    `<article class="post">${h1}<p class="postmeta">12 November · Lamps · 2 comments</p><div class="entry">${en}</div></article>`,
    { path: "/2026/11/forty-lamps-on-the-quay" },
  ],
  [
    "WordPress: an icon before the day and answers behind",
    `<article class="post"><h1 class="title single-title">Forty lamps on the quay</h1><div class="post-info"><span class="theauthor"><i class="fa fa-user"></i> <a href="/author/t">Tamsin Okoro</a></span> <span class="thetime"><i class="fa fa-clock-o"></i> <span>November 12, 2026</span></span> <span class="thecategory"><a href="/c">Lamps</a></span> <span class="thecomment"><a href="#comments">2 Comments</a></span></div><div class="post-single-content">${en}</div></article>`,
  ],
  [
    "WordPress: capitals with a comma behind the weekday",
    `<article class="post"><p class="kicker">THURSDAY, NOVEMBER 12TH, 2026</p>${h1}<div class="entry">${en}</div></article>`,
  ],
  [
    "WordPress: the day at the foot, among sections and labels",
    `<div class="post">${h1}<div class="entry">${en}</div><p class="info">Filed under <a href="/c">Lamps</a> on November 12, 2026. <a href="#respond">2 comments</a>.</p></div>`,
  ],
  [
    "WordPress: a calendar in the sidebar before the post",
    `<div id="left"><table id="wp-calendar"><caption>December 2026</caption><tbody><tr><td><a href="/2026/12/01/">1</a></td><td>2</td></tr></tbody></table><ul><li><a href="/2026/11/">November 2026</a></li><li><a href="/2026/10/">October 2026</a></li></ul></div><div class="post"><h2>Forty lamps on the quay</h2><p class="post-meta">By Tamsin Okoro, on November 12th, 2026</p><div class="entry">${en}</div></div>`,
  ],
  [
    "WordPress: related posts with days before the comments",
    `<article class="post"><h1 class="entry-title">Forty lamps on the quay</h1><div class="meta">12 Nov, 2026</div><div class="entry-content">${en}<div class="jp-relatedposts">${cards("div", (day) => `<h4><a href="/r">The ferry stops for the winter</a></h4><p class="jp-relatedposts-post-date">${day}</p>`)}</div></div></article>`,
  ],
  [
    "WordPress: the newest posts in a slider over the title",
    `<div class="featured-slider">${cards("div", (day) => `<h2><a href="/r">The ferry stops for the winter</a></h2><span class="date">${day}</span>`)}</div><article class="post"><h1 class="entry-title">Forty lamps on the quay</h1><span class="date">November 12, 2026</span><div class="entry-content">${en}</div></article>`,
  ],
  [
    "WordPress, Astra: published and updated, both as schema.org has them",
    `<article class="ast-article-single" itemscope itemtype="https://schema.org/CreativeWork"><header><h1 class="entry-title" itemprop="headline">Forty lamps on the quay</h1><div class="entry-meta"><a href="#respond">2 Comments</a> / By <span class="posts-author" itemprop="author"><span itemprop="name">Tamsin Okoro</span></span> / <span class="posted-on"><span class="published" itemprop="datePublished"> November 12, 2026 </span><span class="updated" itemprop="dateModified"> November 16, 2026 </span></span></div></header><div class="entry-content">${en}</div></article>`,
  ],
  [
    "WordPress, Newspaper: a time of the present in the head of the page",
    `<div class="td-header-top-menu"><div class="top-header-menu td_data_time"><div>Friday, November 20, 2026</div></div></div><article class="post"><div class="td-post-header"><h1 class="entry-title">Forty lamps on the quay</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/t">Tamsin Okoro</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-11-12T09:30:00+00:00">November 12, 2026</time></span></div></div><div class="td-post-content">${en}</div></article>`,
  ],
  [
    "WordPress: a line on the day of change over the published one",
    `<article>${h1}<p class="post-modified-info">Last Updated on November 16, 2026 by <a href="/author/t">Tamsin Okoro</a></p><div class="entry-meta"><span>November 12, 2026</span></div><div>${en}</div></article>`,
  ],
  [
    "Blogger, old: the day is a heading, the hour stands below",
    `<h2 class="date-header">Thursday, November 12, 2026</h2><div class="post"><a name="116"></a><h3 class="post-title"><a href="/l">Forty lamps on the quay</a></h3><div class="post-body">${broken}</div><p class="post-footer"><em>posted by Tamsin Okoro @ <a href="/l" title="permanent link">9:30 AM</a></em></p></div>`,
  ],
  [
    "Blogger: an archive of days beside it",
    `<div class="date-outer"><h2 class="date-header"><span>12 November 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">Forty lamps on the quay</h3><div class="post-body entry-content">${en}</div></div></div><div class="widget BlogArchive"><h2>Blog Archive</h2><ul class="hierarchy"><li>2026<ul class="posts"><li><a href="/1">20 November 2026</a></li><li><a href="/2">18 November 2026</a></li></ul></li></ul></div>`,
  ],
  [
    "Blogger: microdata on an abbreviation that shows the hour",
    `<div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">Forty lamps on the quay</h3><div class="post-body entry-content" itemprop="articleBody">${en}</div><div class="post-footer"><span class="post-timestamp">at <a class="timestamp-link" href="/l" itemprop="url"><abbr class="published" itemprop="datePublished" title="2026-11-12T09:30:00+01:00">09:30</abbr></a></span></div></div>`,
  ],
  [
    "Ghost, Casper: cards of other posts below",
    `<article class="post-full post"><header class="post-full-header"><section class="post-full-meta"><time class="post-full-meta-date" datetime="2026-11-12">12 November 2026</time></section><h1 class="post-full-title">Forty lamps on the quay</h1></header><section class="post-content">${en}</section></article><aside class="read-next outer">${cards("article", (day) => `<h2><a href="/r">The ferry stops for the winter</a></h2><time datetime="2026-11-20">${day}</time>`)}</aside>`,
  ],
  [
    "Medium: the day without its year, which the linked data has",
    `<article><h1 class="pw-post-title">Forty lamps on the quay</h1><div><a href="/@t">Tamsin Okoro</a><span>4 min read</span><span aria-hidden="true">·</span><span data-testid="storyPublishDate">Nov 12</span></div>${en}</article>`,
    {
      head: data({
        "@type": "NewsArticle",
        headline: "Forty lamps on the quay",
        datePublished: "2026-11-12T09:30:00.000Z",
        dateModified: "2026-11-16T09:30:00.000Z",
      }),
    },
  ],
  [
    "Substack: hashed classes",
    `<article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">Forty lamps on the quay</h1><h3 class="subtitle">The library lends light.</h3><div class="pencraft pc-display-flex"><div class="pencraft pc-reset meta-EgzBVA"><a href="https://x.example/@t">Tamsin Okoro</a></div><div class="pencraft pc-reset meta-EgzBVA">Nov 12, 2026</div></div></div><div class="available-content">${en}</div></article><div class="comments-page"><div class="comment"><a href="/c/1">Nov 14</a><p>Well lit.</p></div></div>`,
  ],
  [
    "Squarespace",
    `<article class="h-entry"><h1 class="entry-title">Forty lamps on the quay</h1><div class="article-meta"><time class="published" datetime="2026-11-12">November 12, 2026</time> <span class="author">Tamsin Okoro</span></div><div class="body entry-content">${en}</div></article><div class="pagination"><a href="/n"><time class="published">November 20, 2026</time><h2>The ferry stops for the winter</h2></a></div>`,
  ],
  [
    "Wix: published, and the day of change under the title",
    `<article><ul><li><span data-hook="user-name" title="Tamsin Okoro">Tamsin Okoro</span></li><li><span data-hook="time-ago" title="Nov 12, 2026" class="post-metadata__date time-ago">Nov 12, 2026</span></li><li><span data-hook="time-to-read">4 min read</span></li></ul><h1><span class="blog-post-title-font">Forty lamps on the quay</span></h1><div><p>Updated: <span data-hook="time-ago" class="time-ago">Nov 16, 2026</span></p></div><div data-hook="post-description">${en}</div></article>`,
  ],
  [
    "Wix: how long ago it is, the day in a title",
    `<article><h1>Forty lamps on the quay</h1><ul><li><span data-hook="user-name">Tamsin Okoro</span></li><li><span data-hook="time-ago" title="Nov 12, 2026" class="time-ago">5 days ago</span></li></ul>${en}</article>`,
  ],
  [
    "Weebly",
    `<div class="blog-post"><div class="blog-header"><h2 class="blog-title"><a class="blog-title-link" href="/l">Forty lamps on the quay</a></h2><p class="blog-date"><span class="date-text">11/12/2026</span></p><p class="blog-comments"><a href="#c">2 Comments</a></p></div><div class="blog-content">${en}</div></div>`,
    { attributes: 'lang="en-US"' },
  ],
  [
    "Drupal 6: weekday, figures and a name behind a dash",
    `<div id="content-header"><h1 class="title">Forty lamps on the quay</h1></div><div class="node"><span class="submitted">Thu, 2026-11-12 09:30 — tamsin</span><div class="content">${en}</div></div>`,
  ],
  [
    "Drupal 7: RDFa holds the day",
    `<h1 class="title" id="page-title">Forty lamps on the quay</h1><div class="node node-blog"><span property="dc:title" content="Forty lamps on the quay"></span><div class="meta submitted"><span property="dc:date dc:created" content="2026-11-12T09:30:00+00:00" datatype="xsd:dateTime">Submitted by <span class="username">tamsin</span> on Thu, 11/12/2026 - 09:30</span></div><div class="content">${en}</div></div>`,
  ],
  [
    "Drupal 7: a field with RDFa, days in figures",
    `<h1>Forty lamps on the quay</h1><div class="node"><div class="field field-name-field-date field-type-datetime"><div class="field-items"><div class="field-item even"><span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="2026-11-12T00:00:00+00:00">11/12/2026</span></div></div></div><div class="field field-name-body">${en}</div></div>`,
  ],
  [
    "Drupal 9: a time in the line of the author",
    `<h1><span class="field field--name-title">Forty lamps on the quay</span></h1><article class="node"><div class="node__meta">By <span>tamsin</span>, <span class="field field--name-created"><time datetime="2026-11-12T09:30:00+00:00" title="Thursday, November 12, 2026 - 09:30" class="datetime">12 November, 2026</time></span></div><div class="node__content">${en}</div></article>`,
  ],
  [
    "Joomla 1.5: tables, and no heading",
    `<table class="contentpaneopen"><tr><td class="contentheading" width="100%">Forty lamps on the quay</td></tr></table><table class="contentpaneopen"><tr><td><span class="small">Written by Tamsin Okoro</span></td></tr><tr><td valign="top" class="createdate">Thursday, 12 November 2026 09:30</td></tr><tr><td valign="top">${en}</td></tr><tr><td class="modifydate">Last Updated ( Monday, 16 November 2026 10:12 )</td></tr></table>`,
  ],
  [
    "Joomla 3: an icon with a label",
    `<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">Forty lamps on the quay</h2></div><dl class="article-info"><dd class="published"><span class="icon-calendar"></span> <time datetime="2026-11-12T09:30:00+00:00" itemprop="datePublished">Published: 12 November 2026</time></dd><dd class="modified"><time datetime="2026-11-16T09:30:00+00:00" itemprop="dateModified">Last Updated: 16 November 2026</time></dd></dl><div itemprop="articleBody">${en}</div></div>`,
  ],
  [
    "Movable Type 3: posted by … at …",
    `<h1><a href="/">Harbour Notes</a></h1><div class="blogbody"><h2 class="date">November 12, 2026</h2><h3 class="title">Forty lamps on the quay</h3>${en}<span class="posted">Posted by Tamsin Okoro at November 12, 2026 09:30 AM</span></div>`,
  ],
  [
    "Tumblr: ordinals in a link",
    `<section class="post"><h2><a href="/post/12">Forty lamps on the quay</a></h2>${en}<div class="metadata"><a class="date" href="/post/12">Nov 12th, 2026</a> <a href="/tagged/lamps">#lamps</a></div><ol class="notes"><li>ada liked this</li></ol></section>`,
  ],
  [
    "Jekyll, Poole: related posts with days",
    `<div class="post"><h1 class="post-title">Forty lamps on the quay</h1><span class="post-date">12 Nov 2026</span>${en}</div><div class="related"><h2>Related Posts</h2><ul class="related-posts"><li><h3><a href="/r">The ferry stops for the winter <small>20 Nov 2026</small></a></h3></li></ul></div>`,
  ],
  [
    "Jekyll: a time without an attribute behind the author",
    `<article class="post"><header>${h1}<p class="meta">Tamsin Okoro, <time>12 Nov 2026</time></p></header>${en}</article>`,
  ],
  [
    "Hugo, PaperMod: the day of a programmer in a title",
    `<article class="post-single"><header class="post-header"><h1 class="post-title">Forty lamps on the quay</h1><div class="post-meta"><span title="2026-11-12 00:00:00 +0000 UTC">November 12, 2026</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;Tamsin Okoro</div></header><div class="post-content">${en}</div></article>`,
  ],
  [
    "Hugo: Posted on … · Last modified on …",
    `<article>${h1}<p>Posted on Nov 12, 2026 (Last modified on Nov 16, 2026)</p>${en}</article>`,
  ],
  [
    "Eleventy: a list of the day and labels",
    `<main><h1>Forty lamps on the quay</h1><ul class="post-metadata"><li><time datetime="2026-11-12">12 November 2026</time></li><li><a href="/tags/lamps/">lamps</a></li></ul>${en}<hr><ul class="links-nextprev"><li>Previous: <a href="/p">The ferry stops for the winter</a></li></ul></main>`,
  ],
  [
    "A page by hand: the day in italics at the end",
    `<h1>Forty lamps on the quay</h1>${en}<p><em>12 November 2026</em></p>`,
    { bare: true },
  ],
  [
    "A page by hand: last modified by the server under the signature",
    `<h1>Forty lamps on the quay</h1><p>Tamsin Okoro, November 12, 2026</p>${en}<hr><address>Last modified: Mon Nov 16 10:12:00 GMT 2026</address>`,
    { bare: true },
  ],
  [
    "A page by hand: first version and last",
    `<h1>Forty lamps on the quay</h1><p><i>November 2026, revised January 2027</i></p><p><i>First published November 12, 2026</i></p>${en}`,
    { bare: true },
  ],
  [
    "Plone",
    `<h1 class="documentFirstHeading">Forty lamps on the quay</h1><div class="documentByLine" id="plone-document-byline"><span class="documentAuthor">by <a href="/author/t">Tamsin Okoro</a></span> — <span class="documentPublished"><span>published</span> Nov 12, 2026 09:30 AM</span>, <span class="documentModified"><span>last modified</span> Nov 16, 2026 10:12 AM</span></div><div id="content-core">${en}</div>`,
  ],
  [
    "HubSpot: an hour with seconds",
    `<div class="blog-post"><div class="blog-post__timestamp">Nov 12, 2026 9:30:00 AM</div><h1><span id="hs_cos_wrapper_name">Forty lamps on the quay</span></h1><div class="post-body">${en}</div></div>`,
  ],
  [
    "Webflow: a block without a name",
    `<div class="section"><div class="w-container"><h1 class="heading-4">Forty lamps on the quay</h1><div class="w-layout-grid grid-2"><div class="text-block-11">Tamsin Okoro</div><div class="text-block-12">November 12, 2026</div></div><div class="w-richtext">${en}</div></div></div><div class="w-dyn-list"><div class="w-dyn-items">${cards("div", (day) => `<a href="/r"><h4>The ferry stops for the winter</h4></a><div>${day}</div>`)}</div></div>`,
  ],
  [
    "LiveJournal: the hour behind a bar",
    `<div class="entry-wrap"><dl class="entry-head"><dt class="entry-title">Forty lamps on the quay</dt><dd class="entry-date"><abbr class="updated" title="2026-11-12T09:30:00">Nov. 12th, 2026 | 09:30 am</abbr></dd></dl><div class="entry-content">${en}</div></div>`,
  ],
  [
    "ExpressionEngine: the day over the title, day and month below",
    `<h2 class="date">Thursday, November 12, 2026</h2><h3 class="title">Forty lamps on the quay</h3>${en}<div class="posted">Posted by <a href="/m/1">Tamsin Okoro</a> on 11/12 at 09:30 AM</div>`,
  ],
  [
    "Discourse: each answer has its own day",
    `<div class="topic"><h1><a href="/t/1">Forty lamps on the quay</a></h1><div itemscope itemtype="http://schema.org/DiscussionForumPosting" class="topic-body crawler-post"><div class="crawler-post-meta"><span itemprop="author"><span itemprop="name">tamsin</span></span> <span class="crawler-post-infos"><time datetime="2026-11-12T09:30:00Z" class="post-time">November 12, 2026, 9:30am</time><meta itemprop="dateModified" content="2026-11-16T09:30:00Z"></span></div><div class="post">${en}</div><div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><time itemprop="datePublished" datetime="2026-11-14T09:30:00Z">November 14, 2026</time><div class="post"><p>Well lit.</p></div></div></div></div>`,
  ],
  [
    "The date is what a machine set on the day of the visit; the page shows its own",
    `<article>${h1}<p class="byline">By Tamsin Okoro – 12 November 2026</p>${en}</article>`,
    { head: '<meta name="date" content="2026-11-29">' },
  ],
  [
    "Published in the head by a template, long ago; the page shows its own",
    `<article>${h1}<p class="byline">By Tamsin Okoro | November 12, 2026</p>${en}</article>`,
    {
      head: data({
        "@type": "BlogPosting",
        headline: "Forty lamps on the quay",
        datePublished: "2015-02-05T08:00:00+08:00",
        dateModified: "2015-02-05T09:20:00+08:00",
      }),
    },
  ],
];

const news: Layout[] = [
  [
    "Arc: an hour with its zone",
    `<article>${h1}<div class="b-headline__byline">By Tamsin Okoro</div><div class="display-date">November 12, 2026 at 9:30 a.m. EST</div>${en}</article>`,
  ],
  [
    "Brightspot: Published … at …",
    `<main><article>${h1}<div class="ArtP-authorBy">By <a href="/p/t">Tamsin Okoro</a></div><div class="ArtP-timestamp" data-date-published="1">Published November 12, 2026 at 9:30 AM CST</div>${en}</article></main>`,
  ],
  [
    "Chorus: a time in the byline, others in the river below",
    `<article>${h1}<div class="c-byline"><span class="c-byline__item">By <a href="/t">Tamsin Okoro</a></span> <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2026-11-12T09:30:00">Nov 12, 2026, 9:30am EST</time></span></div><div class="c-entry-content">${en}</div></article><div class="c-compact-river">${cards("div", (day) => `<h2><a href="/r">The ferry stops for the winter</a></h2><time datetime="2026-11-20T10:00:00">${day}</time>`)}</div>`,
  ],
  [
    "BLOX: published and updated as list items",
    `<article class="asset"><header class="asset-header"><h1 class="headline"><span itemprop="headline">Forty lamps on the quay</span></h1><div class="meta"><span><ul class="list-inline"><li><span class="tnt-byline">By Tamsin Okoro</span></li><li class="hidden-print"><time datetime="2026-11-12T09:30:00-06:00" class="tnt-date asset-date text-muted">Nov 12, 2026</time></li><li class="hidden-print"><time datetime="2026-11-16T09:30:00-06:00" class="tnt-date asset-date text-muted">Updated Nov 16, 2026</time></li></ul></span></div></header><div class="asset-content">${en}</div></article><aside>${cards("article", (day) => `<h3><a href="/r">The ferry stops for the winter</a></h3><time datetime="2026-11-20">${day}</time>`)}</aside>`,
  ],
  [
    "Gannett: the line of days is a label of an empty box",
    `<main class="gnt_cw"><article class="gnt_pr">${h1}<div class="gnt_ar_by">Tamsin Okoro</div><div class="gnt_ar_dt" aria-label="Published 9:30 a.m. ET Nov. 12, 2026 Updated 10:12 a.m. ET Nov. 16, 2026"></div><div class="gnt_ar_b">${en}</div></article></main>`,
  ],
  [
    "Gannett, older: Published … | Updated …",
    `<article>${h1}<div class="asset-metabar"><span class="asset-metabar-author">Tamsin Okoro, Harbour Herald</span><span class="asset-metabar-time">Published 9:30 a.m. ET Nov. 12, 2026 | Updated 10:12 a.m. ET Nov. 16, 2026</span></div>${en}</article>`,
  ],
  [
    "Gannett, oldest: a narrow no-break space and a small year",
    `<article>${h1}<p>Tamsin Okoro Published 9:30 a.m. Nov. 12, 2026</p>${en}</article>`,
  ],
  [
    "McClatchy: updated first, published second",
    `<article>${h1}<div class="byline">By Tamsin Okoro</div><time class="update-date">Updated November 16, 2026 9:30 AM</time><time class="publish-date">November 12, 2026 9:30 AM</time>${en}</article>`,
  ],
  [
    "MediaNews: PUBLISHED: … | UPDATED: …",
    `<article>${h1}<div class="byline">By <a href="/author/t">Tamsin Okoro</a></div><div class="time"><span>PUBLISHED: </span><time datetime="2026-11-12 09:30:00">November 12, 2026 at 9:30 a.m.</time> | <span>UPDATED: </span><time datetime="2026-11-16 10:12:00">November 16, 2026 at 10:12 a.m.</time></div>${en}</article>`,
  ],
  [
    "Tribune: the day without a name, between author and buttons",
    `<article>${h1}<div class="byln"><span>By <span>Tamsin Okoro</span></span><span>Harbour Herald</span><span> • </span><span>Nov 12, 2026 at 9:30 am</span></div><div class="share">Share Tweet</div>${en}</article>`,
  ],
  [
    "A wire: the hour first, then the day",
    `<article><h1 class="headline">Forty lamps on the quay</h1><time><span>November 12, 2026</span><span>9:30 AM UTC</span><span>Updated 4 days ago</span></time>${en}</article>`,
  ],
  [
    "A wire's release: the dateline opens the text",
    `<section class="release">${h1}<p>BRISTOL, England, Nov. 12, 2026 /KestrelWire/ -- The library opened its doors in the morning, and forty people were waiting in the rain for it, with wet coats and much to read before the evening.</p>${en}</section>`,
  ],
  [
    "A wire's release: the dateline in bold, the company's foot below",
    `<section>${h1}<p><b>Bristol, England – November 12, 2026</b> – The library opened its doors in the morning, and forty people were waiting in the rain for it, with wet coats and much to read before the evening.</p>${en}<p>About Kestrel: Kestrel was founded on 3 May 2011 and lends lamps.</p></section>`,
  ],
  [
    "A wire's release: marked as changed, and nothing else told",
    `<article>${h1}<div class="bw-release-timestamp"><time itemprop="dateModified" datetime="2026-11-12T14:30:00Z">November 12, 2026 09:30 AM Eastern Standard Time</time></div>${en}</article>`,
  ],
  [
    "A release: for immediate release",
    `<div id="main">${h1}<p><strong>FOR IMMEDIATE RELEASE</strong><br>November 12, 2026</p><p>Contact: Tamsin Okoro, 555-0101</p>${en}</div>`,
  ],
  [
    "A release: month/day/year with a zone",
    `<main>${h1}<p class="release-date">11/12/2026 09:30 AM EST</p>${en}</main>`,
  ],
  [
    "A paper: 12/11/26 with Greenwich's time",
    `<main>${h1}<p class="time-of">12/11/2026, 9:30 GMT</p>${en}</main>`,
  ],
  [
    "An office: a list of terms",
    `<main><h1>Forty lamps on the quay</h1><dl class="gem-c-metadata"><dt>From:</dt><dd><a href="/o">Harbour Office</a></dd><dt>Published</dt><dd>12 November 2026</dd><dt>Last updated</dt><dd>16 November 2026 — <a href="#h">See all updates</a></dd></dl><div class="govspeak">${en}</div></main>`,
  ],
  [
    "An office: the day at the end, under a heading",
    `<main><h1>Forty lamps on the quay</h1><div>${en}</div><h2>Updates to this page</h2><div class="gem-c-published-dates">Published 12 November 2026<br>Last updated 16 November 2026</div></main>`,
  ],
  [
    "A council: Date published",
    `<main><h1>Forty lamps on the quay</h1><p>Date published: 12th November 2026</p>${en}<p>Page last reviewed: 20 November 2026</p></main>`,
  ],
  [
    "A council: figures on a British host",
    `<main><h1>Forty lamps on the quay</h1><div class="listing__date">Published: 12/11/2026</div>${en}</main>`,
    { attributes: 'lang="en-GB"' },
  ],
  [
    "A university: events beside the news",
    `<div class="region-main"><h1 class="page-title">Forty lamps on the quay</h1><div class="news-date">Thursday, November 12, 2026</div><div class="body">${en}</div></div><div class="region-right"><h2>Upcoming Events</h2><div class="views-row"><span class="event-date">December 3, 2026</span> <a href="/e">Lecture on light and its many users</a></div></div>`,
  ],
  [
    "A university: the fair's day is told before the day of the news",
    `<main>${h1}<p class="summary">The fair of lamps takes place on 3 December 2026 in the great hall of the library, and all are asked to come and see them.</p><p class="date">12 November 2026</p>${en}</main>`,
  ],
  [
    "A magazine: the number of a month",
    `<article><div class="issue">December 2026 issue</div>${h1}<div class="byline">Tamsin Okoro <span>November 12, 2026</span></div>${en}</article>`,
  ],
  [
    "A paper: edition of today over the title, the story's day below",
    `<div class="masthead"><span class="edition">Today's paper: Friday, November 20, 2026</span></div><div class="story">${h1}<span class="byline">Tamsin Okoro</span><span class="pub">Nov 12, 2026</span>${en}</div>`,
  ],
  [
    "A paper: weather of today",
    `<div id="top"><span>Friday, 20 November 2026</span> <span class="temp">8°C Bristol</span></div><div class="story">${h1}<p>12 November 2026 • 9:30am</p>${en}</div>`,
  ],
  [
    "A paper: the photo's day before the story's",
    `<article>${h1}<figure><img src="/a.jpg" alt=""><figcaption>The quay on 3 November 2026. Photo: Ivo Lind</figcaption></figure><div class="author-line">Tamsin Okoro</div><div class="ts">12 November 2026</div>${en}</article>`,
  ],
  [
    "BBC, old: the day over the title, Published at",
    `<table><tr><td><font size="1">Thursday, November 12, 2009 Published at 09:30 GMT</font><br><font size="5"><b>Forty lamps on the quay</b></font></td></tr><tr><td>${broken}</td></tr></table>`,
    { bare: true, day: "2009-11-12" },
  ],
  [
    "BBC, of 2006: last updated, the day in the head",
    `<table><tr><td><div class="mvb"><div class="ds">Last Updated: <span class="lu">Thursday, 12 November 2009, 09:30 GMT</span></div></div><div class="mxb"><div class="sh">Forty lamps on the quay</div></div><div class="bo">${en}</div></td></tr></table>`,
    {
      bare: true,
      day: "2009-11-12",
      head: '<meta name="OriginalPublicationDate" content="2009/11/12 09:30:54">',
    },
  ],
  [
    "BBC, of 2012: day and hour in parts",
    `<div class="story-body"><span class="story-date"><span class="date">12 November 2012</span> <span class="time-text">Last updated at </span><span class="time">09:30 GMT</span></span><h1 class="story-header">Forty lamps on the quay</h1>${en}</div>`,
    { day: "2012-11-12" },
  ],
  [
    "A paper of 2009: a list of the byline and the paper",
    `<div id="article-header"><h1>Forty lamps on the quay</h1></div><ul class="article-attributes"><li class="byline">Tamsin Okoro</li><li class="publication"><a href="/">The Harbour Herald</a>, Thursday 12 November 2009 09.30 GMT</li></ul><div id="article-wrapper">${en}</div>`,
    { day: "2009-11-12" },
  ],
  [
    "A paper of 2009: pdate in the head",
    `<h1>Forty lamps on the quay</h1>${en}`,
    { head: '<meta name="pdate" content="20091112">', day: "2009-11-12" },
  ],
  [
    "CNN of 2009: updated at an hour of the same day",
    `<div class="cnn_storyarea"><h1>Forty lamps on the quay</h1><div class="cnn_strytmstmp">November 12, 2009 -- Updated 1430 GMT (2230 HKT)</div>${en}</div>`,
    { day: "2009-11-12" },
  ],
  [
    "CNN of 2012: updated, hour and zone first",
    `<div class="cnn_storyarea"><h1>Forty lamps on the quay</h1><div class="cnnByline">By Tamsin Okoro</div><div class="cnn_strytmstmp">updated 9:30 AM EST, Thu November 12, 2009</div>${en}</div>`,
    { day: "2009-11-12" },
  ],
  [
    "Slate of 2009: Posted …, at …",
    `<div class="article"><h1>Forty lamps on the quay</h1><span class="byline">By Tamsin Okoro</span><span class="dateline">Posted Thursday, Nov. 12, 2009, at 9:30 AM ET</span>${en}</div>`,
    { day: "2009-11-12" },
  ],
  [
    "A paper of 2003: fonts and tables, a day of today in the head of the page",
    `<table width="760"><tr><td bgcolor="#003366"><font color="#ffffff">Friday, November 20, 2026</font></td></tr></table><table width="760"><tr><td width="140"><a href="/n">News</a><br><a href="/s">Sport</a></td><td><font face="Times" size="5"><b>Forty lamps on the quay</b></font><br><font size="2">By TAMSIN OKORO<br>Herald Staff Writer<br>Published: Wednesday, November 12, 2003</font><br><br>${broken}</td></tr></table><center><font size="1">Copyright 2003 The Harbour Herald</font></center>`,
    { bare: true, day: "2003-11-12" },
  ],
  [
    "A paper of 2003: the day in small figures",
    `<table><tr><td><h2>Forty lamps on the quay</h2><font size="1">Posted 11/12/2003 9:30 PM</font> <font size="1">Updated 11/13/2003 1:12 AM</font><br>${broken}</td></tr></table>`,
    { bare: true, day: "2003-11-12" },
  ],
  [
    "A magazine of 2001: the day behind the author in italics, the issue below",
    `<p><b>Forty lamps on the quay</b></p><p><i>by Tamsin Okoro, November 12, 2001</i></p>${en}<p>© 2001, 2002 Harbour Review. Last modified 5 May 2002</p>`,
    { bare: true, day: "2001-11-12" },
  ],
  [
    "A paper: the day only in the address",
    `<article>${h1}<p>By Tamsin Okoro</p>${en}</article>`,
    { path: "/news/2026/nov/12/forty-lamps" },
  ],
  [
    "A paper: the day in the address without strokes",
    `<article>${h1}<p>By Tamsin Okoro</p>${en}</article>`,
    { path: "/20261112/forty-lamps.html" },
  ],
  [
    "A paper: the day in the address behind the name",
    `<article>${h1}<p>By Tamsin Okoro</p>${en}</article>`,
    { path: "/news/forty-lamps-2026-11-12" },
  ],
  [
    "A paper: figures without order, the address tells the month",
    `<article>${h1}<p>By Tamsin Okoro 11/12/2026</p>${en}</article>`,
    { path: "/2026/11/forty-lamps/" },
  ],
  [
    "Names in the head",
    `<article>${h1}${en}</article>`,
    {
      head: '<meta name="publish-date" content="Thu, 12 Nov 2026 09:30:00 GMT"><meta name="last-modified" content="2026-11-16">',
    },
  ],
  [
    "Names in the head: published, of an own kind",
    `<article>${h1}${en}</article>`,
    {
      head: '<meta name="article.published" content="2026-11-12T09:30:00.000Z"><meta name="article.updated" content="2026-11-16T09:30:00.000Z">',
    },
  ],
  [
    "Names in the head: first published",
    `<article>${h1}${en}</article>`,
    { head: '<meta name="DCSext.articleFirstPublished" content="2026-11-12 09:30">' },
  ],
  [
    "Names in the head: recs",
    `<article>${h1}${en}</article>`,
    { head: '<meta name="cXenseParse:recs:publishtime" content="2026-11-12T09:30:00Z">' },
  ],
  [
    "Names in the head: original date",
    `<article>${h1}${en}</article>`,
    { head: '<meta name="article_date_original" content="Thursday, November 12, 2026,  9:30 AM">' },
  ],
  [
    "Names in the head: display date",
    `<article>${h1}${en}</article>`,
    { head: '<meta name="displaydate" content="November 12, 2026">' },
  ],
];

const german: Layout[] = [
  [
    "Divi in German: der Monat steht englisch da",
    `<h1 class="entry-title">Vierzig Lampen am Kai</h1><p class="post-meta">von <span class="author vcard"><a href="/author/t">Tamsin Okoro</a></span> | <span class="published">Nov 12, 2026</span> | <a href="/c">Lampen</a> | <span class="comments-number"><a href="#r">0 Kommentare</a></span></p><div class="entry-content">${de}</div>`,
  ],
  [
    "Pressestelle: Pressemitteilung Nr. … vom …",
    `<main><p class="kicker">Pressemitteilung Nr. 123/2026 vom 12.11.2026</p><h1>Vierzig Lampen am Kai</h1>${de}</main>`,
  ],
  [
    "Pressestelle: Ort und Tag vor dem Text",
    `<main><h1>Vierzig Lampen am Kai</h1><p>Bremen, den 12. November 2026. Die Bibliothek öffnete am Morgen ihre Türen, und vierzig Leute warteten im Regen auf sie, mit nassen Mänteln und viel zu lesen.</p>${de}</main>`,
  ],
  [
    "Stadt: Meldung vom …, ein Termin im Text",
    `<div id="inhalt"><h1>Vierzig Lampen am Kai</h1><p>Meldung vom 12.11.2026</p><p>Termin: 03.12.2026, 18 Uhr</p>${de}</div>`,
  ],
  [
    "Stadt: Tag vor der Überschrift, Stand unten",
    `<div id="inhalt"><p class="datum">12. November 2026</p><h1>Vierzig Lampen am Kai</h1>${de}<p class="stand">Stand: 16.11.2026</p></div>`,
  ],
  [
    "TYPO3 tt_news",
    `<div class="news-single-item"><div class="news-single-timedata">12.11.26 09:30</div><h1>Vierzig Lampen am Kai</h1><div class="news-single-content">${de}</div></div>`,
  ],
  [
    "TYPO3 news: Neuigkeiten daneben",
    `<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">Vierzig Lampen am Kai</h3></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-11-12">12.11.2026</time></span></p></div><div class="news-text-wrap" itemprop="articleBody">${de}</div></div></div><div class="news-latest">${["20", "18"].map((day) => `<div class="article"><h4><a href="/n">Die Fähre ruht im Winter bis März</a></h4><time datetime="2026-11-${day}">${day}.11.2026</time></div>`).join("")}</div>`,
  ],
  [
    "Contao",
    `<div class="mod_newsreader"><div class="layout_full block"><h1>Vierzig Lampen am Kai</h1><p class="info">12.11.2026 09:30 (Kommentare: 0)</p><div class="ce_text">${de}</div></div></div>`,
  ],
  [
    "Serendipity: der Tag ist eine Überschrift",
    `<h3 class="serendipity_date">Donnerstag, 12. November 2026</h3><div class="serendipity_entry"><h4 class="serendipity_title"><a href="/l">Vierzig Lampen am Kai</a></h4><div class="serendipity_entry_body">${de}</div><div class="serendipity_entryFooter">Geschrieben von <a href="/a">Tamsin Okoro</a> in <a href="/c">Lampen</a> um 09:30 | Kommentare (2)</div></div>`,
  ],
  [
    "Twoday",
    `<div class="historyDate">Donnerstag, 12. November 2026</div><div class="story"><h3 class="storyTitle">Vierzig Lampen am Kai</h3>${de}<div class="storyDate">tamsin - am Donnerstag, 12. November 2026, 09:30 - Rubrik: Lampen</div></div>`,
  ],
  [
    "WordPress: Tag ohne Jahr, Jahr und Monat in der Adresse",
    `<article><h1>Vierzig Lampen am Kai</h1><p class="meta">12. Nov. in Lampen</p>${de}</article>`,
    { path: "/2026/11/vierzig-lampen/" },
  ],
  [
    "WordPress: Beitrag veröffentlicht, Beitrag zuletzt geändert",
    `<article class="post"><h1 class="single-post-title entry-title">Vierzig Lampen am Kai</h1><ul class="meta obem-default"><li class="meta-author">Beitrags-Autor: Tamsin Okoro</li><li class="meta-date">Beitrag veröffentlicht: 12. November 2026</li><li class="meta-cat">Beitrags-Kategorie: Lampen</li><li class="meta-mod-date">Beitrag zuletzt geändert am: 16. November 2026</li></ul><div class="entry-content">${de}</div></article>`,
  ],
  [
    "WordPress: Letzte Aktualisierung vor dem ersten Tag",
    `<article><h1>Vierzig Lampen am Kai</h1><p>Zuletzt aktualisiert: 16. November 2026 | Veröffentlicht: 12. November 2026</p>${de}</article>`,
  ],
  [
    "WordPress: Geposted am … unter …",
    `<div class="post"><h2>Vierzig Lampen am Kai</h2><p class="postinfo">Abgelegt unter Lampen von Tamsin am 12.11.2026</p>${de}</div>`,
  ],
  [
    "Zeitung: zwei Tage in einer Zeile von Maschinen",
    `<article><h1>Vierzig Lampen am Kai</h1><div><time datetime="2026-11-12T09:30:00+01:00" title="12.11.2026 09:30 Uhr">Veröffentlicht: 12.11.26</time> <time datetime="2026-11-16T09:30:00+01:00">Aktualisiert am 16.11.2026 - 10:12</time></div>${de}</article>`,
  ],
  [
    "Zeitung: Dachzeile, Ort und Tag",
    `<article><span class="kicker">Hafen</span><h1>Vierzig Lampen am Kai</h1><p class="lead">Die Bibliothek verleiht Licht.</p><div>Bremen · 12.11.2026 · 09:30 Uhr</div>${de}</article>`,
  ],
  [
    "Zeitung: Heute im Kopf, Tag des Artikels darunter",
    `<div class="header-date">Freitag, 20. November 2026</div><article><h1>Vierzig Lampen am Kai</h1><span class="author">Tamsin Okoro</span> <span class="published">12. November 2026, 09:30</span>${de}</article>`,
  ],
  [
    "Zeitung: Donnerstag, 12.11.2026, 09:30 Uhr in der Dachzeile",
    `<article><p>Donnerstag, 12.11.2026, 09:30 Uhr</p><h1>Vierzig Lampen am Kai</h1>${de}<p>Erscheinungstermin der nächsten Ausgabe: 03.12.2026</p></article>`,
  ],
  [
    "Zeitschrift: Heft und Erscheinungstag",
    `<article><h1>Vierzig Lampen am Kai</h1><p>Aus Heft 12/2026, erschienen am 12. November 2026</p>${de}</article>`,
  ],
  [
    "Firma: eingetragen am",
    `<section><h1>Vierzig Lampen am Kai</h1><p>Eingetragen am 12.11.2026 von Tamsin Okoro</p>${de}</section>`,
  ],
  [
    "Uni: ein Strich zwischen Tag und Rubrik",
    `<main><div class="news-date">12.11.2026 | Forschung</div><h1>Vierzig Lampen am Kai</h1>${de}<h2>Kontakt</h2><p>Tamsin Okoro</p><p>Redaktion – zuletzt verändert: 20.11.2026</p></main>`,
  ],
  [
    "Uni: Artikel vom",
    `<main><h1>Vierzig Lampen am Kai</h1><p class="teaser">Die Bibliothek verleiht Licht.</p><p>Artikel vom 12. Nov 2026, Nr. 45</p>${de}</main>`,
  ],
];

const titles = { en: "Forty lamps on the quay", de: "Vierzig Lampen am Kai" };

function dayOf(language: SiteLanguage, body: string, { head = "", path = "/l", bare, attributes }: More) {
  const whole = bare
    ? `<html><head><title>${titles[language]}</title>${head}</head><body>${body}</body></html>`
    : inSite(language, body, head);
  const html =
    attributes === undefined ? whole : whole.replace(`<html lang="${language}"`, `<html ${attributes}`);
  return readPage(html, {
    url: `https://harbour.example.org${path}`,
    today: "2026-11-30",
  }).publishedAt?.slice(0, 10);
}

describe("the day of a page", () => {
  it.each(blogs)("is found in a blog: %s", (_what, body, more = {}) => {
    expect(dayOf("en", body, more)).toBe(more.day ?? "2026-11-12");
  });
  it.each(news)("is found in the news: %s", (_what, body, more = {}) => {
    expect(dayOf("en", body, more)).toBe(more.day ?? "2026-11-12");
  });
  it.each(german)("is found on a German page: %s", (_what, body, more = {}) => {
    expect(dayOf("de", body, more)).toBe(more.day ?? "2026-11-12");
  });
});
