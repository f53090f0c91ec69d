import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const privacyIn = async (text: string) =>
  (await importFile("export", Buffer.from(text))).captures.map((capture) => capture.private ?? false);

describe("the same word of privacy", () => {
  const file = (attributes: string) =>
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF="https://example.org/a" ${attributes}>A</A>\n</DL><p>`;

  it.each([
    ["PRIVATE", true],
    ['PRIVATE=""', true],
    ['private="yes"', true],
    ['PRIVATE="true"', true],
    ['PRIVATE="0"', false],
    ['PUBLIC="0"', true],
    ['PUB="1"', false],
    ['SHARED="no"', true],
    ['TAGS="a,private"', true],
    ['TAGS="a"', false],
  ])("holds in a bookmark file that says %s", async (attributes, expected) => {
    expect(await privacyIn(file(attributes))).toEqual([expected]);
  });

  it.each([
    ["private", ["1", "0", "", "hm"], [true, false, false, true]],
    ["is_private", ["true", "false", "no", "yes"], [true, false, false, true]],
    ["visibility", ["public", "private", "followers", ""], [false, true, true, false]],
    ["shared", ["yes", "no", "", "1"], [false, true, true, false]],
    ["Public", ["1", "0", "false", "who knows"], [false, true, true, true]],
  ])("holds in a table with a column %s", async (column, values, expected) => {
    const rows = values.map((value, at) => `https://example.org/${at},${value}`);
    expect(await privacyIn([`url,${column}`, ...rows].join("\n"))).toEqual(expected);
  });

  it("holds in Pinboard's JSON, where everything but yes is no", async () => {
    const posts = ["yes", "no", "perhaps"].map((shared) => ({
      ...{ href: "https://example.org/a", description: "A", extended: "", tags: "a .b", shared },
    }));
    expect(await privacyIn(JSON.stringify(posts))).toEqual([false, true, true]);
  });

  it.each([
    [
      "Karakeep",
      JSON.stringify({
        bookmarks: [
          {
            createdAt: 1782810000,
            tags: ["private"],
            content: { type: "link", url: "https://example.org/a" },
          },
        ],
      }),
    ],
    ["wallabag", JSON.stringify([{ url: "https://example.org/a", is_archived: 0, tags: ["private"] }])],
    [
      "Raindrop",
      "id,title,note,excerpt,url,folder,tags,created\n1,A,,,https://example.org/a,F,private,2026-06-30",
    ],
    [
      "Readwise",
      "Title,URL,ID,Document tags,Saved date\nA,https://example.org/a,1,\"['Private']\",2026-06-30",
    ],
    ["a table", "url,tags\nhttps://example.org/a,private"],
  ])("is the tag private in files of %s, as in its service", async (_name, text) => {
    expect(await privacyIn(text)).toEqual([true]);
  });
});

describe("linkding's mark of what is not shared with its other users", () => {
  const linkding = (attributes: string, { title = "Bookmarks", note = "" } = {}) => [
    ...["<!DOCTYPE NETSCAPE-Bookmark-file-1>", `<TITLE>${title}</TITLE>`, "<DL><p>"],
    ...[
      `<DT><A HREF="https://example.org/a" ADD_DATE="1782810000" ${attributes}>A</A>`,
      `<DD>${note}`,
      "</DL><p>",
    ],
  ];

  it.each([
    ["its attributes", linkding('LAST_MODIFIED="1782810000" PRIVATE="1" TOREAD="0" TAGS=""').join("\n")],
    ["its line ends", linkding('PRIVATE="1" TOREAD="0" TAGS="a"').join("\n\r")],
    [
      "its notes",
      linkding('PRIVATE="1" TOREAD="0" TAGS="a"', { note: "[linkding-notes]x[/linkding-notes]" }).join("\n"),
    ],
    ["its tags", linkding('PRIVATE="1" TOREAD="1" TAGS="a,linkding:bookmarks.archived"').join("\n")],
  ])("says nothing, in a file that is known by %s", async (_sign, html) => {
    expect(await privacyIn(html)).toEqual([false]);
  });

  it("leaves a link private that has the tag private, as its service does", async () => {
    const html = linkding('LAST_MODIFIED="1" PRIVATE="0" TOREAD="0" TAGS="private"').join("\n");
    expect(await privacyIn(html)).toEqual([true]);
  });

  it.each([
    ["Pinboard's", linkding('PRIVATE="1" TOREAD="0" TAGS="a"', { title: "Pinboard Bookmarks" })],
    [
      "Shaarli's, with notes that came from linkding",
      linkding('LAST_MODIFIED="1" PRIVATE="1" TAGS="a"', {
        title: "All bookmarks",
        note: "[linkding-notes]x[/linkding-notes]",
      }),
    ],
    ["nobody's", linkding('PRIVATE="1" TOREAD="0" TAGS="a"')],
  ])("is no other program's: %s stays private", async (_whose, lines) => {
    expect(await privacyIn(lines.join("\n"))).toEqual([true]);
  });
});
