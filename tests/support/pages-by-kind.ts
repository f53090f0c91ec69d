// Pages of our own that are no articles: a forum's thread, a product, a listing, a chapter of documentation.
// Each has its furniture, and the text that a reader came for.

export type KindPage = { kind: string; url: string; title: string; main: string[]; html: string };

const frame = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}
<div class="cookie-banner"><p>We use cookies to see which pages are read. You can say no.</p><button>OK</button></div></body></html>`;

const replies: [string, string][] = [
  [
    "ashgrove",
    "Our town prints the bin days on a card and half of the cards are lost by March. What do other towns do? We have about nine thousand households and one person who looks after the list.",
  ],
  [
    "millrace",
    "We publish a calendar file for each street. People add it once and their phone tells them. It took two afternoons to make, and most of that was cleaning the street names.",
  ],
  [
    "tamsin_o",
    "Do both. A third of our callers have no phone that can do this. A plain page with one box for the postcode works for them and for the staff on the desk.",
  ],
  [
    "ashgrove",
    "Thank you. We will start with the plain page. Does anybody have wording for the weeks after a bank holiday, when everything moves by a day?",
  ],
  [
    "millrace",
    "We write it as a full sentence: your bin is collected on Tuesday this week, because Monday is a holiday. Nobody has rung about it since we stopped using a table.",
  ],
];

const forum: KindPage = {
  kind: "forum",
  url: "https://talk.example.org/t/bin-days",
  title: "How do you publish bin days?",
  main: replies.map(([, words]) => words),
  html: frame(
    "How do you publish bin days?",
    `<header><a href="/">Town talk</a><nav><a href="/latest">Latest</a> <a href="/top">Top</a> <a href="/login">Log in</a></nav></header>
<main><h1>How do you publish bin days?</h1>${replies
      .map(
        ([name, words], at) =>
          `<div class="topic-post" id="post_${at + 1}"><div class="names"><a href="/u/${name}">${name}</a></div><div class="post cooked"><p>${words}</p></div><div class="actions"><button>Like</button> <button>Reply</button></div></div>`,
      )
      .join("")}</main>
<aside class="suggested"><h3>Suggested topics</h3><ul><li><a href="/t/1">Who keeps the street list?</a></li><li><a href="/t/2">Paper or screens</a></li></ul></aside>
<footer><p>Powered by patience. Terms and privacy.</p></footer>`,
  ),
};

const product: KindPage = {
  kind: "product",
  url: "https://shop.example.com/p/kitchen-caddy",
  title: "Kitchen caddy, seven litres",
  main: [
    "A caddy for food waste that fits under most sinks. The lid closes by its own weight, so you need one hand only, and the rim keeps the bag in place when the caddy is full.",
    "It is made in one piece from recycled plastic, with no seam at the bottom where water could collect. Wash it by hand or on the upper shelf of the dishwasher.",
    "Bags of ten litres fit it best. We send the caddy without bags, because most towns give them away, and without a plastic wrapper.",
    "Height: 24 cm",
    "Width: 21 cm",
    "Weight: 540 g",
    "Parts can be ordered one by one. The handle is held by two pins that you can press out with a coin.",
  ],
  html: frame(
    "Kitchen caddy, seven litres | Plain things",
    `<header><a href="/">Plain things</a><nav><a href="/kitchen">Kitchen</a> <a href="/garden">Garden</a> <a href="/basket">Basket (0)</a></nav></header>
<div class="product"><div class="gallery"><img src="/1.jpg" alt="The caddy, closed"><img src="/2.jpg" alt="The caddy, open"></div>
<div class="product-info"><h1>Kitchen caddy, seven litres</h1><p class="price">£11.50</p><form><label>How many <input name="n" value="1"></label><button>Add to basket</button></form></div>
<div class="description"><p>A caddy for food waste that fits under most sinks. The lid closes by its own weight, so you need one hand only, and the rim keeps the bag in place when the caddy is full.</p>
<p>It is made in one piece from recycled plastic, with no seam at the bottom where water could collect. Wash it by hand or on the upper shelf of the dishwasher.</p>
<p>Bags of ten litres fit it best. We send the caddy without bags, because most towns give them away, and without a plastic wrapper.</p>
<ul><li>Height: 24 cm</li><li>Width: 21 cm</li><li>Weight: 540 g</li></ul>
<p>Parts can be ordered one by one. The handle is held by two pins that you can press out with a coin.</p></div></div>
<section class="recommended"><h2>Others also bought</h2><ul><li><a href="/p/1">Compost bags, fifty</a></li><li><a href="/p/2">Sink strainer</a></li></ul></section>
<footer><p>Delivery, returns and contact. Prices include tax.</p></footer>`,
  ),
};

const entries: [string, string][] = [
  [
    "Night buses by request",
    "A year of bookings in one valley, and what the drivers changed after the first month.",
  ],
  ["The tool library", "Eighty objects, one page of instructions for each, and no deposit."],
  ["Forms that are one page long", "What was left out, who objected, and why most of it was never missed."],
  ["A register of empty homes", "How a council opened its list, and what the neighbours added to it."],
  ["Letters about leaks", "Water meters that only speak up when the flow never stops."],
  [
    "Street names that appear twice",
    "The most boring table in the town hall, and the one that everything hangs on.",
  ],
];

const listing: KindPage = {
  kind: "listing",
  url: "https://notes.example.org/topics/small-services",
  title: "Small services",
  main: ["Small services: things that a town can make in an afternoon.", ...entries.flat()],
  html: frame(
    "Small services – Field notes",
    `<header><a href="/">Field notes</a><nav><a href="/topics">Topics</a> <a href="/about">About</a></nav></header>
<main><h1>Small services</h1><p>Small services: things that a town can make in an afternoon.</p>
<div class="cards">${entries
      .map(
        ([name, words], at) =>
          `<div class="card"><h2><a href="/notes/${at}">${name}</a></h2><p>${words}</p><a class="read-more" href="/notes/${at}">Read more</a></div>`,
      )
      .join("")}</div><nav class="pagination"><a href="?page=2">Older notes</a></nav></main>
<footer><p>Field notes is written by four people. Feeds and contact.</p></footer>`,
  ),
};

const documentation: KindPage = {
  kind: "documentation",
  url: "https://docs.example.org/calendar/import",
  title: "Import a list of streets",
  main: [
    "The calendar needs one table: a street, the day of its round, and the week in which the rounds began. This chapter shows how to bring such a table in and what to do about names that appear twice.",
    "Before you begin",
    "Save the table as plain text with commas. The first line names the columns, and their order does not matter. A street without a day is kept and shown as unknown.",
    "Run the import",
    "calendar import streets.csv --from 2026-11-02",
    "The command prints one line for each street that it could not place. Nothing is written until you answer yes, and running it again with the same table changes nothing.",
    "Names that appear twice",
    "Add the postcode behind the name, with a space between. The page then asks for the postcode only where it is needed, and the list stays short for everybody else.",
    "To undo an import, run the command with the table that you used before. The old rounds come back with their old beginnings.",
  ],
  html: frame(
    "Import a list of streets – Calendar documentation",
    `<header><a href="/">Calendar</a> <input type="search" placeholder="Search"></header>
<div class="layout"><nav class="sidebar"><ul>${["Install", "Import a list of streets", "Holidays", "Print a card", "Reminders", "Backups"].map((name) => `<li><a href="/calendar/${name.length}">${name}</a></li>`).join("")}</ul></nav>
<main class="docs-content"><h1>Import a list of streets</h1><p>The calendar needs one table: a street, the day of its round, and the week in which the rounds began. This chapter shows how to bring such a table in and what to do about names that appear twice.</p>
<h2 id="before">Before you begin</h2><p>Save the table as plain text with commas. The first line names the columns, and their order does not matter. A street without a day is kept and shown as unknown.</p>
<h2 id="run">Run the import</h2><pre><code>calendar import streets.csv --from 2026-11-02</code></pre><p>The command prints one line for each street that it could not place. Nothing is written until you answer yes, and running it again with the same table changes nothing.</p>
<h2 id="twice">Names that appear twice</h2><p>Add the postcode behind the name, with a space between. The page then asks for the postcode only where it is needed, and the list stays short for everybody else.</p>
<p>To undo an import, run the command with the table that you used before. The old rounds come back with their old beginnings.</p></main>
<aside class="toc"><h4>On this page</h4><ul><li><a href="#before">Before you begin</a></li><li><a href="#run">Run the import</a></li><li><a href="#twice">Names that appear twice</a></li></ul></aside></div>
<footer><p>Was this page helpful? Edit it on the forge.</p></footer>`,
  ),
};

export const kindPages: KindPage[] = [forum, product, listing, documentation];
