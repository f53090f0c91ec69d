// What an editor gets wrong in settings and texts, and what is said: file, line, what was expected, what to write.
import { describe, expect, it } from "vitest";
import { ContentError } from "../../src/content/front-matter.ts";
import { aContentOf } from "../support/publication.ts";

type Mistake = [text: string, line: number, says: string];

async function sayingOf(file: string, text: string | Uint8Array): Promise<string> {
  const said: unknown = await aContentOf({ [file]: text }).catch((error: unknown) => error);
  if (!(said instanceof ContentError)) throw new Error(`${text}: ${String(said)}`);
  expect(said.stack).toBe(said.message);
  return said.message;
}

const settings = "content/publication.yaml";
const unknown = "is none of the facts that can stand here";
const quotes = "a colon with a space behind it begins a new fact, unless the words stand in quotation marks";

describe("a mistake in the settings is named with its line and what to write:", () => {
  it.each<Mistake>([
    [
      "url: myfive.example",
      1,
      '"url": the site\'s address is an http or https address. Write url: https://myfive.example',
    ],
    ["url: www.five.example", 1, "Write url: https://www.five.example"],
    ["url: https//five.example", 1, "Write url: https://five.example"],
    ["url: https:five.example", 1, "Write url: https://five.example"],
    [
      "url: https://five.example/links/index.html",
      1,
      "the site stands at the root of its host, or in a folder there. Write url: https://five.example/links",
    ],
    ["url: https://five.example/?a=b", 1, "or in a folder there. Write url: https://five.example"],
    ["url: ftp://five.example", 1, "Write url: https://example.org"],
    ["url: https://joan:pw@five.example", 1, "the site's address is an http or https address"],
    ["url: [https://five.example]", 1, '"url": words are expected here. Write url: https://example.org'],
    [
      "title: Mine\nzone: BST",
      2,
      '"zone": a time zone is written like Europe/London: the name of a place, or UTC. Write zone: Europe/London',
    ],
    ["zone: EST", 1, "or UTC. Write zone: America/New_York"],
    ["zone: CET", 1, "or UTC. Write zone: Europe/Berlin"],
    ["zone: GMT", 1, "or UTC. Write zone: Europe/London"],
    ["zone: London", 1, "or UTC. Write zone: Europe/London"],
    ["zone: New York", 1, "or UTC. Write zone: America/New_York"],
    ["zone: Europe/Londn", 1, "or UTC. Write zone: Europe/London"],
    ["zone: +01:00", 1, "the name of a place, or UTC"],
    ["zone: GMT+1", 1, "the name of a place, or UTC"],
    ["zone: Etc/GMT-5", 1, "the name of a place, or UTC"],
    ["zone: Mars/Base", 1, "a time zone is written like Europe/London"],
    [
      "day: fryday",
      1,
      '"day": it is one of sunday, monday, tuesday, wednesday, thursday, friday, saturday. Write day: friday',
    ],
    ["day: wed", 1, "Write day: wednesday"],
    ["day: 5", 1, "Write day: friday"],
    ["hour: 9", 1, '"hour": an hour is written from 00:00 to 23:59. Write hour: "09:00"'],
    ["hour: 5pm", 1, 'Write hour: "17:00"'],
    ["hour: 12 am", 1, 'Write hour: "00:00"'],
    ['hour: "25:00"', 1, 'Write hour: "09:00"'],
    ["title: ''", 1, '"title": it is empty. Write title: Five for Friday'],
    ["title: [a, b]", 1, '"title": words are expected here'],
    ["title: Five: for Friday", 1, `${quotes}. Write title: "Five: for Friday"`],
    ["tagline: Five:", 1, `${quotes}. Write tagline: "Five:"`],
    ["signOff: Thanks: [all](/bookmarks/)", 1, 'Write signOff: "Thanks: [all](/bookmarks/)"'],
    ['tagline: It\'s "so": here', 1, "Write tagline: 'It''s \"so\": here'"],
    ['title: "Mine\ntagline: x\nday: friday', 1, 'what begins with " lacks its end. Write title: "Mine"'],
    ["title: @home", 1, 'words that begin with @ stand in quotation marks. Write title: "@home"'],
    ["title: *Five*", 1, 'words that begin with * stand in quotation marks. Write title: "*Five*"'],
    ["title: !Five", 1, 'words that begin with ! stand in quotation marks. Write title: "!Five"'],
    ["title: %five", 1, 'Write title: "%five"'],
    ["title: `five`", 1, 'Write title: "`five`"'],
    ["title: & Co", 1, 'Write title: "& Co"'],
    ["title: - five", 1, 'Write title: "- five"'],
    [
      'title: "Say "five""',
      1,
      "the words end in the middle of this line, as YAML reads it. Write title: 'Say \"five\"'",
    ],
    ["title: 'It's five'", 1, 'Write title: "It\'s five"'],
    ['tagline: "C:\\drive"', 1, "a backslash has a meaning of its own. Write tagline: 'C:\\drive'"],
    [
      "title: Number #5",
      1,
      'what stands behind # is a note for yourself, which nobody else reads. Write title: "Number #5"',
    ],
    [
      "# mine\n\ntilte: x",
      3,
      `"tilte" ${unknown}. Did you mean title? They are title, tagline, description, language,`,
    ],
    ["Title: x", 1, `"Title" ${unknown}. Did you mean title?`],
    ["timezone: Europe/London", 1, "Did you mean zone?"],
    ["sign_off: Bye", 1, "Did you mean signOff?"],
    ["“title”: x", 1, "Did you mean title?"],
    ["colour: red", 1, `"colour" ${unknown}. They are title,`],
    ["editor: Joan", 1, '"editor": it has facts of its own. Write editor: { name: Joan }'],
    [
      "editor:\n  mail: a@b.example",
      2,
      `"editor": "mail" ${unknown}. Did you mean email? They are name, email`,
    ],
    [
      "editor:\n  email: joan",
      2,
      '"editor.email": it is not written as it should be. Write email: editor@example.org',
    ],
    [
      "editor: { name: Joan, email: joan@e.example",
      1,
      "what begins with { lacks its end. Write } behind the last of it",
    ],
    ["editor:\n\tname: Joan", 2, "a tab stands at the beginning of this line. Put spaces in its place"],
    [
      "language: english",
      1,
      '"language": a language is written as a code. Write language: en-GB, or fr, de, cy and so on',
    ],
    [
      "service: mail.five.example",
      1,
      "the server at which readers sign up, leave and pause has an https address. Write service: https://mail.five.example",
    ],
    [
      "title: Mine\nservice: http://mail.five.example",
      2,
      '"service": mail programs let readers leave with one click at an https address only. Write service: https://mail.five.example',
    ],
    ["service: https://mail.five.example/?a=b", 1, "has an https address. Write service: https://"],
    ["unsubscribe: https://mail.five.example", 1, `"unsubscribe" ${unknown}.`],
    ["postalAddress: 1: Example Street", 1, `${quotes}. Write postalAddress: "1: Example Street"`],
    ["postalAddress: [1 Example Street, Example Town]", 1, '"postalAddress": words are expected here'],
    [`postalAddress: ${"a".repeat(401)}`, 1, '"postalAddress": it has 400 letters at most'],
    ["address: 1 Example Street", 1, `"address" ${unknown}.`],
    ["language: en_GB", 1, "a language is written as a code"],
    ["picks: five", 1, '"picks": a whole number is expected here. Write picks: 5'],
    ["picks: 2.5", 1, '"picks": a whole number is expected here'],
    ["picks: 0", 1, '"picks": it is at least 1'],
    ["picks: 21", 1, '"picks": it is at most 20'],
    [
      "sources: https://a.example/feed",
      1,
      '"sources": it is a list, each entry on a line of its own that begins with "  - ". Write below it: - feed: https://a.example/feed',
    ],
    [
      "sources:\n  - https://a.example/feed",
      2,
      '"sources.0": an entry says what it is. Write - feed: https://a.example/feed',
    ],
    ["sources:\n  feed: https://a.example/feed", 1, '"sources": it is a list'],
    ["sources:\n  - rss: https://a.example/feed", 2, `"sources.0": "rss" ${unknown}. Did you mean feed?`],
    [
      "sources:\n  - feed: a.example/feed",
      2,
      '"sources.0.feed": a feed is an http or https address. Write feed: https://a.example/feed',
    ],
    ["sources:\n  - name: x", 2, '"sources.0": a source has one of these keys: feed, bluesky,'],
    [
      "sources:\n  - feed: https://a.example\n    x: you",
      2,
      "a source has one address; these are two: feed, x. Make two of it",
    ],
    [
      "sources:\n  - feed: https://a.example\n    secret: SMTP_URL",
      3,
      "secret names a variable of .env that ends in _TOKEN",
    ],
    [
      "sources:\n  - feed: https://a.example\n    inside: perhaps",
      3,
      "it is true or false. Write inside: true",
    ],
    [
      "sources:\n  - feed: https://a.example\n   name: x",
      3,
      "this line is indented in another way than those above it",
    ],
    ["title: a\ntagline: x\ntitle: b", 3, '"title" stands here a second time. Keep one of the two'],
    [
      "title: a\n  tagline: b",
      1,
      'the line below "title" is indented as if it belonged to it. Begin it under the first letter of "title"',
    ],
    ["  title: a\ntagline: b", 2, "this line is indented in another way than those above it"],
    ["title: a\n---\ntagline: b", 2, "a line --- parts the facts in two. Delete it"],
    ["title: a\nFive good links\n", 2, 'this line is no fact: a fact is written "key: words"'],
    ["description: >-\nFive links", 2, "A line that goes on from the one above begins with spaces"],
    ["just words", 1, 'facts are expected, each written "key: words" on a line of its own'],
    ["- a\n- b", 1, "facts are expected"],
    ["title:Mine", 1, "facts are expected"],
  ])("%j", async (text, line, says) => {
    const said = await sayingOf(settings, `${text}\n`);
    expect(said.startsWith(`${settings}:${line}: `)).toBe(true);
    expect(said).toContain(says);
  });
});

const issue = "content/issues/0001.md";
const begin = "number: 1\ndate: 2026-11-20\ntitle: One\n";
const picks = "picks:\n  - url: https://e.example/a\n    title: A\n";

describe("a mistake in an issue is named with its line and what to write:", () => {
  it.each<Mistake>([
    [picks, 2, '"number": it is missing. Write number: 42'],
    [`number: 1\ndate: 2026-11-20\n${picks}`, 2, '"title": it is missing. Write title: Five for Friday'],
    [`number: 1\ndate: 2026-11-20\ntitle:\n${picks}`, 4, '"title": it is missing'],
    [
      `number: 1\ndate: 2026-11-20\ntitle: #1 pick\n${picks}`,
      4,
      'what stands behind # is a note for yourself, which nobody else reads. Write title: "#1 pick"',
    ],
    [begin, 2, '"picks": it is missing. Write picks:'],
    [
      `number: one\ndate: 2026-11-20\ntitle: One\n${picks}`,
      2,
      '"number": a whole number is expected here. Write number: 42',
    ],
    [
      `number: 1\ndate: 27/11/2026\ntitle: One\n${picks}`,
      3,
      '"date": a day is written YYYY-MM-DD, for example 2026-11-27',
    ],
    [`number: 1\ndate: 2026-11-31\ntitle: One\n${picks}`, 3, '"date": there is no such day in the calendar'],
    [`number: 1\ndate: 20261120\ntitle: One\n${picks}`, 3, '"date": a day is written YYYY-MM-DD'],
    [`number: 1\ndate: tomorrow\ntitle: One\n${picks}`, 3, '"date": a day is written YYYY-MM-DD'],
    [`number: 1\ndate: 2026-11-20\ntitle: Five: for Friday\n${picks}`, 4, 'Write title: "Five: for Friday"'],
    [
      `${begin}state: published\n${picks}`,
      5,
      '"state": it is one of draft, scheduled, shipped. Write state: draft',
    ],
    [`${begin}state: shiped\n${picks}`, 5, "Write state: shipped"],
    [`${begin}draft: true\n${picks}`, 5, `"draft" ${unknown}. Did you mean state?`],
    [
      `${begin}author: Joan\n${picks}`,
      5,
      `"author" ${unknown}. They are number, date, title, state, hero, picks, ink, shipAt, missed, shippedAt, mailedBy, announcing, announced, mentioned, corrections, signOff`,
    ],
    [
      `${begin}hero: roofs.jpg\n${picks}`,
      5,
      '"hero": it has facts of its own. Write hero: { image: ../photos/rooftops.jpg,',
    ],
    [
      `${begin}hero: { image: r.jpg, alt: Roofs }\n${picks}`,
      5,
      '"hero.credit": it is missing. Write credit: A. Editor',
    ],
    [
      `${begin}hero: { image: r.jpg, alt: "", credit: Me }\n${picks}`,
      5,
      "a hero needs alt text: say what the picture shows",
    ],
    [`${begin}ink: 24\n${picks}`, 5, '"ink": it is at most 23'],
    [`${begin}shippedAt: yesterday\n${picks}`, 5, "a time is written like 2026-11-27T09:00:00Z"],
    [
      `${begin}picks:\n  - url: e.example/a\n    title: A`,
      6,
      '"picks.0.url": a pick\'s url is an absolute http or https address. Write url: https://e.example/a',
    ],
    [
      `${begin}picks:\n  - url: javascript:alert(1)\n    title: A`,
      6,
      "a pick's url is an absolute http or https address",
    ],
    [`${begin}picks:\n  - url: https://e.example/a`, 6, '"picks.0.title": it is missing'],
    [
      `${begin}picks:\n  - link: https://e.example/a\n    title: A`,
      6,
      `"picks.0": "link" ${unknown}. Did you mean url?`,
    ],
    [
      `${begin}picks:\n  - https://e.example/a`,
      6,
      '"picks.0": an entry says what it is. Write - url: https://e.example/a',
    ],
    [`${begin}picks:\n  url: https://e.example/a\n  title: A`, 5, '"picks": it is a list'],
    [`${begin}picks:\n  - url: https://e.example/a\n    title: A: B`, 7, 'Write title: "A: B"'],
    [`${begin}picks:\n  - url: https://e.example/a\n   title: A`, 7, "this line is indented in another way"],
    [
      `${begin}${picks}    blurp: x`,
      8,
      `"picks.0": "blurp" ${unknown}. Did you mean blurb? They are url, title, blurb, via, deadline`,
    ],
    [`${begin}${picks}\tblurb: x`, 8, "a tab stands at the beginning of this line"],
    [
      `${begin}${picks}    blurb: [this](https://x.example) is good`,
      8,
      'Write blurb: "[this](https://x.example) is good"',
    ],
    [`${begin}${picks}    blurb: |\n  less`, 9, "this line is indented in another way"],
    [`${begin}${picks}    blurb: | good`, 8, "words stand on the lines below a |, indented"],
    [`${begin}${picks}    via: Joan`, 8, '"picks.0.via": it has facts of its own. Write via: { name: Joan }'],
    [`${begin}${picks}    via: { url: https://j.example }`, 8, '"picks.0.via.name": it is missing'],
    [`${begin}${picks}    via: { name: J, url: j.example }`, 8, "Write url: https://j.example"],
    [
      `${begin}${picks}    via: { name: J: K }`,
      8,
      "between brackets, words with a colon in them stand in quotation marks",
    ],
    [`${begin}${picks}    deadline: Friday`, 8, '"picks.0.deadline": a day is written YYYY-MM-DD'],
  ])("%j", async (facts, line, says) => {
    const said = await sayingOf(issue, `---\n${facts.trimEnd()}\n---\nHello.\n`);
    expect(said.startsWith(`${issue}:${line}: `)).toBe(true);
    expect(said).toContain(says);
  });
});

const page = "content/pages/about.md";
const frontMatter = "the file must begin with front matter: a line ---, the facts, a line ---.";

describe("a mistake in a page is named with its line and what to write:", () => {
  it.each<Mistake>([
    ["Hello", 1, `${frontMatter} Put them above the text`],
    ["", 1, `${frontMatter} It is empty`],
    ["---\ntitle: About\nHello", 1, "The second --- is missing: write it below the last fact"],
    ["---\ntitle: About\n----\nHello", 1, "The second --- is missing"],
    ["title: About\n---\nHello", 1, "The first --- is missing: write it above this line"],
    ["\n\n---\ntitle: About\n---\nHello", 1, "Delete the empty lines above it"],
    ["—\ntitle: About\n—\nHello", 1, "A program made a dash of the three hyphens: write them again"],
    ["+++\ntitle = 'About'\n+++\nHello", 1, 'Write --- for +++, and "key: words" for key = "words"'],
    ["---\n---\nHello", 2, '"title": it is missing'],
    ["---\nTitle: About\n---\nHello", 2, `"Title" ${unknown}. Did you mean title? They are title, draft`],
    ["---\ntitle: About\ndraft: soon\n---\nHello", 3, '"draft": it is true or false. Write draft: true'],
    ["---\ntitle: About\ntags: [a]\n---\nHello", 3, `"tags" ${unknown}. They are title, draft`],
    ["---\ntitle: About\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> b\n", 4, "a merge left two versions here"],
  ])("%j", async (text, line, says) => {
    const said = await sayingOf(page, text);
    expect(said.startsWith(`${page}:${line}: `)).toBe(true);
    expect(said).toContain(says);
  });

  it("letters of another encoding, which would be lost", async () => {
    expect(await sayingOf(page, Buffer.from("---\ntitle: Café\n---\n", "latin1"))).toContain(
      `${page}: this is not UTF-8 text`,
    );
    expect(await sayingOf(page, Buffer.from("\ufeff---\ntitle: Café\n---\n", "utf16le"))).toContain(
      `${page}: this is UTF-16 text`,
    );
  });
});
