import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const url = "https://example.org/a";
const b = "https://example.org/b";
const json = (value: unknown) => JSON.stringify(value);
const place = (uri: string, tags?: string) => ({ type: "text/x-moz-place", uri, title: "A", tags });
const folder = (title: string, guid: string, ...children: object[]) => ({
  ...{ type: "text/x-moz-place-container", title, guid, children },
});

/** One link in two folders of the editor's, with a tag where there are tags, and one in none. */
const files: [string, string, string[]][] = [
  [
    "a bookmark file",
    `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
<DL><p><DT><H3>Reading</H3><DL><p><DT><H3>Data &amp; maps</H3><DD>about it<DL><p><DT><A HREF="${url}" TAGS="x">A</A></DL><p></DL><p>
<DT><A HREF="${b}">B</A></DL><p></DL><p>`,
    ["x", "Reading", "Data & maps"],
  ],
  [
    "Chromium's Bookmarks",
    json({
      roots: {
        bookmark_bar: {
          ...{ name: "Bookmarks bar", type: "folder" },
          children: [
            {
              type: "folder",
              name: "Reading",
              children: [{ type: "folder", name: "Data", children: [{ type: "url", name: "A", url }] }],
            },
            { type: "url", name: "B", url: b },
          ],
        },
      },
    }),
    ["Reading", "Data"],
  ],
  [
    "Firefox's backup",
    json(
      folder(
        "",
        "root________",
        folder(
          "menu",
          "menu________",
          folder("Reading", "abc", folder("Data", "def", place(url, "x"))),
          place(b),
        ),
      ),
    ),
    ["x", "Reading", "Data"],
  ],
  [
    "Raindrop's CSV",
    `id,title,note,excerpt,url,folder,tags,created\n1,A,,,${url},Reading / Data,x,2026-06-30\n2,B,,,${b},Unsorted,,`,
    ["x", "Reading", "Data"],
  ],
  ["Instapaper's CSV", `URL,Title,Selection,Folder\n${url},A,,Reading\n${b},B,,Unread`, ["Reading"]],
  ["any table", `url,folder\n${url},Reading/Data\n${b},`, ["Reading", "Data"]],
  [
    "linkwarden's JSON",
    json({
      name: "you",
      collections: [
        { name: "Reading", links: [{ name: "A", url }] },
        { name: "", links: [{ url: b }] },
      ],
    }),
    ["Reading"],
  ],
];

describe("the folders of a link", () => {
  it.each(files)("become tags when asked, in %s", async (_name, text, tags) => {
    const { captures } = await importFile("file", Buffer.from(text), { foldersAsTags: true });
    expect(captures.map((capture) => [capture.url, capture.tags])).toEqual([
      [url, tags],
      [b, []],
    ]);
  });

  it.each(files)("are left out when nobody asks, in %s", async (_name, text, tags) => {
    const { captures } = await importFile("file", Buffer.from(text));
    expect(captures.map((capture) => capture.tags)).toEqual([tags.filter((tag) => tag === "x"), []]);
    expect(captures.map((capture) => capture.folders)).toEqual([undefined, undefined]);
  });

  it("that are nested without end give a few names and no trouble", async () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>${"<DL><p><DT><H3>a</H3>".repeat(20_000)}<DL><p><DT><A HREF="${url}">A</A>`;
    const { captures } = await importFile("file", Buffer.from(text), { foldersAsTags: true });
    expect(captures[0]?.tags).toHaveLength(20);
  });
});
