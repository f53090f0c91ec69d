import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const read = (html: string) => importFile("export.html", Buffer.from(html));
const file = (body: string) =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n${body}\n</DL><p>`;
const urlsOf = async (html: string) => (await read(html)).captures.map((capture) => capture.url);
const both = ["https://example.org/a", "https://example.org/b"];

describe("what each program writes", () => {
  it("linkding: notes behind the description, carriage returns after line feeds, its own tags left out", async () => {
    const { captures } = await read(
      file(
        [
          '<DT><A HREF="https://example.org/a" ADD_DATE="1782810000" PRIVATE="1" TOREAD="1" TAGS="gov,open data,linkding:bookmarks.archived">A &lt;b&gt;</A>',
          "<DD>What it is[linkding-notes]First *line*",
          "",
          "&gt; second[/linkding-notes]",
          '<DT><A HREF="https://example.org/b" ADD_DATE="1782810000" PRIVATE="0" TOREAD="0" TAGS="">B</A>',
          "<DD>[linkding-notes]Only a note[/linkding-notes]",
        ].join("\n\r"),
      ),
    );
    expect(captures).toMatchObject([
      {
        url: "https://example.org/a",
        title: "A <b>",
        note: "What it is\n\nFirst *line*\n\n> second",
        tags: ["gov", "open data"],
        savedAt: "2026-06-30T09:00:00.000Z",
        private: undefined,
      },
      { url: "https://example.org/b", note: "Only a note", tags: [], private: undefined },
    ]);
  });

  it("Shaarli: privacy, tags between commas or spaces, and a description of several lines", async () => {
    const { captures } = await read(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file.
     It will be read and overwritten.
     Do Not Edit! -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>All bookmarks</TITLE>
<H1>Shaarli export of all bookmarks</H1>
<DL><p>
<DT><A HREF="https://example.org/a" ADD_DATE="1782810000" LAST_MODIFIED="1782810009" PRIVATE="1" TAGS="gov,open-data">A</A>
<DD>First line
second line
<DT><A HREF="https://example.org/b" ADD_DATE="1782810000" PRIVATE="0" TAGS="gov open-data">B</A>
</DL><p>`);
    expect(captures).toMatchObject([
      { note: "First line\nsecond line", tags: ["gov", "open-data"], private: true },
      { note: undefined, tags: ["gov", "open-data"], private: undefined },
    ]);
  });

  it("Firefox: a folder's description is nobody's note, and icons and shortcuts change nothing", async () => {
    const { captures } = await read(
      file(`<DT><A HREF="https://example.org/a" ADD_DATE="1782810000" ICON_URI="fake-favicon-uri:x" ICON="data:image/png;base64,AAAA" SHORTCUTURL="x">A</A>
<DT><H3 ADD_DATE="1782810000">Folder</H3>
<DD>About the folder
<DL><p>
  <DT><A HREF="https://example.org/b">B</A>
  <DD>About b
  <HR>
</DL><p>`),
    );
    expect(captures.map(({ title, note }) => [title, note])).toEqual([
      ["A", undefined],
      ["B", "About b"],
    ]);
  });

  it("Internet Explorer: no document type and no DT", async () => {
    const html = `<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
<H3 FOLDED ADD_DATE="1782810000">Links</H3><DL><p>
<A HREF="https://example.org/a" ADD_DATE="1782810000" ICON_URI="https://example.org/i.ico">A</A>
<A HREF="https://example.org/b" ADD_DATE="1782810000">B</A></DL><p></DL><p>`;
    expect(await urlsOf(html)).toEqual(both);
  });

  it("Google Bookmarks: labels as headings, dates in microseconds, notes", async () => {
    const { captures } = await read(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p><DT><H3 ADD_DATE="1782810000000000">gov</H3>
<DL><p><DT><A HREF="https://example.org/a" ADD_DATE="1782810000000000">A</A>
<DD>A note</DL><p>
<DT><H3>Unlabeled</H3><DL><p><DT><A HREF="https://example.org/b" ADD_DATE="1782810000000000">B</A></DL><p></DL><p>`);
    expect(captures).toMatchObject([
      { url: "https://example.org/a", note: "A note", savedAt: "2026-06-30T09:00:00.000Z" },
      { url: "https://example.org/b", note: undefined },
    ]);
  });
});

describe("dialects", () => {
  it.each([
    [
      "no document type",
      '<DL><p><DT><A HREF="https://example.org/a">A</A><DT><A HREF="https://example.org/b">B</A></DL>',
    ],
    [
      "lower case",
      '<!doctype netscape-bookmark-file-1><dl><p><dt><a href="https://example.org/a">A</a><dt><a href="https://example.org/b">B</a></dl>',
    ],
    [
      "nothing around the links",
      '<DT><A HREF="https://example.org/a" ADD_DATE="1">A</A>\n<DT><A HREF="https://example.org/b" ADD_DATE="1">B</A>',
    ],
    ["no closing tags", file('<DT><A HREF="https://example.org/a">A\n<DT><A HREF="https://example.org/b">B')],
    [
      "every tag closed",
      file(
        '<DT><A HREF="https://example.org/a">A</A></DT><DD>x</DD><DT><A HREF="https://example.org/b">B</A></DT>',
      ),
    ],
    [
      "folders in folders",
      file(
        `${"<DT><H3>F</H3><DL><p><DT>".repeat(50)}<A HREF="https://example.org/a">A</A>${"</DL><p>".repeat(50)}<DT><A HREF="https://example.org/b">B</A>`,
      ),
    ],
    [
      "quotes of the other kind or none",
      file("<DT><A HREF='https://example.org/a'>A</A><DT><A HREF=https://example.org/b>B</A>"),
    ],
  ])("reads a file with %s", async (_name, html) => {
    expect((await read(html)).format).toBe("netscape");
    expect(await urlsOf(html)).toEqual(both);
  });

  it.each([
    ["seconds", "1782810000", "2026-06-30T09:00:00.000Z"],
    ["milliseconds", "1782810000000", "2026-06-30T09:00:00.000Z"],
    ["microseconds", "1782810000000000", "2026-06-30T09:00:00.000Z"],
    ["nothing", "", undefined],
    ["zero", "0", undefined],
    ["words", "yesterday", undefined],
  ])("reads a date in %s", async (_name, date, expected) => {
    const { captures } = await read(file(`<DT><A HREF="https://example.org/a" ADD_DATE="${date}">A</A>`));
    expect(captures.map((capture) => capture.savedAt)).toEqual([expected]);
  });

  it.each([
    ["gov,data", ["gov", "data"]],
    ["gov, open data ,", ["gov", "open data"]],
    ["gov data", ["gov", "data"]],
    ["", []],
  ])("reads the tags %j", async (tags, expected) => {
    const { captures } = await read(file(`<DT><A HREF="https://example.org/a" TAGS="${tags}">A</A>`));
    expect(captures.map((capture) => capture.tags)).toEqual([expected]);
  });

  it("keeps a description's line breaks and links, and a title's only as spaces", async () => {
    const { captures } = await read(
      file(
        '<DT><A HREF="https://example.org/a">A &amp;\n  title</A>\n<DD>One &amp; two<br>three\nfour <a href="https://example.org/c">five</a>\n<DT><A HREF="https://example.org/b">B</A>',
      ),
    );
    expect(captures.map(({ title, note }) => [title, note])).toEqual([
      ["A & title", "One & two\nthree\nfour [five](https://example.org/c)"],
      ["B", undefined],
    ]);
  });

  it("takes a bookmark behind a description that nothing closes", async () => {
    const html =
      '<DL><p><A HREF="https://example.org/a" ADD_DATE="1782810000">A</A><DD>About a <A HREF="https://example.org/b" ADD_DATE="1782810000">B</A></DL>';
    expect((await read(html)).captures.map(({ url, note }) => [url, note])).toEqual([
      ["https://example.org/a", "About a"],
      ["https://example.org/b", undefined],
    ]);
  });
});
