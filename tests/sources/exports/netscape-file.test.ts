import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const read = (html: string) => importFile("export.html", Buffer.from(html));
const file = (body: string) => `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${body}\n</DL><p>`;
const anchor = (at: number, title: string, more = "") =>
  `<DT><A HREF="https://example.org/${at}" ADD_DATE="1782810000"${more}>${title}</A>`;
const wordsOf = async (html: string) =>
  (await read(html)).captures.map(({ url, title, note }) => [url.slice(20), title, note]);

describe("words about markup", () => {
  const openers = [
    ...["<script>", "<style>", "<title>", "<textarea>", "<xmp>", "<iframe>", "<noscript>", "<noframes>"],
    ...[
      "<plaintext>",
      "<svg>",
      "<template>",
      "<!--",
      "<![CDATA[",
      "<?php",
      "<!DOCTYPE",
      "<",
      "<a",
      "<a ",
      "</",
    ],
  ];
  it.each(openers)("swallow no bookmark behind %s in a title, and stay", async (opener) => {
    const html = file([anchor(1, `About ${opener} here`), anchor(2, "Two"), anchor(3, "Three")].join("\n"));
    expect(await read(html)).toMatchObject({ skipped: [] });
    expect(await wordsOf(html)).toEqual([
      ["1", `About ${opener} here`.replace(/ +/g, " "), undefined],
      ["2", "Two", undefined],
      ["3", "Three", undefined],
    ]);
  });

  it.each(openers)("swallow no bookmark behind %s in a note", async (opener) => {
    const html = file(
      [anchor(1, "One"), `<DD>About ${opener} here`, anchor(2, "Two"), anchor(3, "Three")].join("\n"),
    );
    const { captures, skipped } = await read(html);
    expect([captures.map(({ title }) => title), skipped]).toEqual([["One", "Two", "Three"], []]);
    expect(captures[0]?.note).toBe(`About ${opener} here`);
  });

  it.each(["<dt>", "<dd>", "<dl>", "<h3>", "<hr>", "<a>"])(
    "keep %s in the middle of words as a word of theirs, not of the file",
    async (tag) => {
      const html = file([anchor(1, `The ${tag} tag`), `<DD>Why ${tag} is old`, anchor(2, "Two")].join("\n"));
      const { captures } = await read(html);
      expect(captures.map(({ title }) => title)).toEqual([`The ${tag} tag`, "Two"]);
      expect(captures[0]?.note).toBe(`Why ${tag} is old`);
    },
  );

  it.each(["</dl>", "</dd>", "</dt>"])("do not end at %s in the middle of them", async (tag) => {
    const html = file([anchor(1, "One"), `<DD>Why ${tag} is old`, anchor(2, "Two")].join("\n"));
    expect((await wordsOf(html))[0]).toEqual(["1", "One", `Why ${tag} is old`]);
  });

  it("give every bookmark of a file once, whatever stands in its title", async () => {
    const word = fc.constantFrom(
      "x",
      " ",
      "<",
      ">",
      "<b>",
      "</b>",
      "<script>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "&",
      "&lt;",
      "<dt>",
      "\n",
    );
    const titles = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(titles, async (all) => {
        const html = file(all.map((pieces, at) => anchor(at, `a${pieces.join("")}`)).join("\n"));
        const { captures, skipped } = await read(html);
        expect(captures.map(({ url }) => url)).toEqual(all.map((_, at) => `https://example.org/${at}`));
        expect(skipped).toEqual([]);
      }),
    );
  });
});

describe("damage", () => {
  it("is said with its place when the tag of a link cannot be read", async () => {
    const html = file(
      [
        anchor(1, "One"),
        '<DT><A HREF="https://example.org/2" <DT><A HREF="https://example.org/3">3</A>',
      ].join("\n"),
    );
    expect(await read(html)).toMatchObject({
      captures: [{ title: "One" }, { title: "3" }],
      skipped: [{ where: "line 4", why: "1 link from here on could not be read: their tags are damaged" }],
    });
  });

  it.each([
    [
      "a bookmark file that ends before its first link",
      "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HRE",
    ],
    ["a header without rows", "url,title,tags\n"],
    ["a feed that ends in its title", "<rss><channel><title>My li"],
    ["JSON that ends in its first record", '[{"href":"https://exam'],
    ["an empty list of posts", '{"type":"OrderedCollection","orderedItems":[]}'],
    ["nothing but white space", " \n \n"],
  ])("of %s is told with a reason", async (_what, text) => {
    const { captures, skipped } = await read(text);
    expect(captures).toEqual([]);
    expect(skipped).toHaveLength(1);
  });

  it("at any place of a file leaves the links before it, or a reason", async () => {
    const whole = file(
      [anchor(1, "One"), "<DD>Words &amp; more", anchor(2, "Two", ' TAGS="a,b"'), anchor(3, "Three")].join(
        "\n",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(6), async (from, length) => {
        const { captures, skipped } = await read(whole.slice(0, from) + whole.slice(from + length));
        expect(captures.length + skipped.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("where descriptions stand", () => {
  it("in an attribute, as Scuttle writes them", async () => {
    const html = file(
      [anchor(1, "One", ' DESCRIPTION="Said &amp; done"'), anchor(2, "Two", ' NOTE="A note"')].join("\n"),
    );
    expect(await wordsOf(html)).toEqual([
      ["1", "One", "Said & done"],
      ["2", "Two", "A note"],
    ]);
  });

  it("once where they stand in an attribute and behind it", async () => {
    expect(
      await wordsOf(file(`${anchor(1, "One", ' DESCRIPTION="Said"')}<DD>Said\n${anchor(2, "Two")}`)),
    ).toEqual([
      ["1", "One", "Said"],
      ["2", "Two", undefined],
    ]);
  });

  it.each([
    [
      "in the same element",
      "<DT><DD>Of one",
      "<A HREF='https://example.org/1' ADD_DATE='1'>One</A>\n<DT><DD>Of two<A HREF='https://example.org/2' ADD_DATE='1'>Two</A>",
    ],
    ["in front of it", "<DD>Of one\n", `${anchor(1, "One")}\n<DD>Of two\n${anchor(2, "Two")}`],
  ])("before their bookmark, %s", async (_where, first, rest) => {
    expect(await wordsOf(file(first + rest))).toEqual([
      ["1", "One", "Of one"],
      ["2", "Two", "Of two"],
    ]);
  });

  it("never below a folder that they are about", async () => {
    const html = file(
      `<DT><H3>Folder</H3>\n<DD>About the <a href="https://example.org/x">folder</a>\n<DL><p>\n${anchor(1, "One")}\n</DL><p>\n${anchor(2, "Two")}\n<DD>Of two\n<HR>\n${anchor(3, "Three")}`,
    );
    expect(await wordsOf(html)).toEqual([
      ["1", "One", undefined],
      ["2", "Two", "Of two"],
      ["3", "Three", undefined],
    ]);
  });
});

describe("dates and tags of other programs", () => {
  it.each([
    ["ISO 8601", "2019-05-06T07:08:09Z", "2019-05-06T07:08:09.000Z"],
    ["a server's log", "10/Oct/2000:13:55:36 +0300", "2000-10-10T10:55:36.000Z"],
    ["mail", "Mon, 06 May 2019 07:08:09 GMT", "2019-05-06T07:08:09.000Z"],
  ])("reads a date as in %s", async (_what, date, savedAt) => {
    const { captures } = await read(file(`<DT><A HREF="https://example.org/1" ADD_DATE="${date}">One</A>`));
    expect(captures.map((capture) => capture.savedAt)).toEqual([savedAt]);
  });

  it.each([
    ["31/12/2025", "2026-04-03"],
    ["12/31/2025", "2026-03-04"],
    ["2025-12-31", undefined],
  ])("reads a date that could be two days beside %s as %s", async (other, day) => {
    const dates = ["03/04/2026", other].map(
      (date, at) => `<DT><A HREF="https://example.org/${at}" ADD_DATE="${date}">A</A>`,
    );
    const { captures } = await read(file(dates.join("\n")));
    expect(captures.map((capture) => capture.savedAt?.slice(0, 10))).toEqual([day, "2025-12-31"]);
  });

  it("takes labels and a category as tags", async () => {
    const { captures } = await read(file(anchor(1, "One", ' LABELS="x,y" CATEGORY="a b"')));
    expect(captures.map(({ tags }) => tags)).toEqual([["x", "y", "a b"]]);
  });
});

describe("a file made to hold the run", () => {
  it.each([
    ["nested links", "<a href=x>"],
    ["nested folders", "<DL><DT><H3>a</H3>"],
    ["tags without an end", "<a href='"],
    ["links in quotes of tags", '<a b="<a" '],
    ["notes", "<DD>x\n"],
    ["spaces", "          "],
  ])("of %s ends", async (_what, piece) => {
    const html = file(`${anchor(1, "One")}\n${piece.repeat(300_000 / piece.length)}`);
    expect((await read(html)).format).toBe("netscape");
  });
});
