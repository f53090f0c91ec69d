import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const url = "https://example.org/a";
const read = (value: unknown, setting?: { foldersAsTags: boolean }) =>
  importFile("export.json", Buffer.from(typeof value === "string" ? value : JSON.stringify(value)), setting);
const savedAt = "2026-06-30T09:00:00.000Z";

describe("what each program writes", () => {
  it("linkwarden: collections as folders, whose missing public page is no word about their links", async () => {
    const { captures, skipped } = await read({
      ...{ id: 1, name: "you", username: "you" },
      collections: [
        {
          ...{ id: 1, name: "Tech", description: "", isPublic: false, createdAt: "2020-01-01T00:00:00.000Z" },
          links: [
            {
              id: 3,
              name: "A page",
              type: "url",
              description: "My words",
              url,
              tags: [{ id: 1, name: "dev" }],
              createdAt: savedAt,
            },
            { id: 4, name: "A file", type: "pdf", url: null, tags: [], createdAt: savedAt },
          ],
        },
      ],
    });
    expect(captures).toEqual([
      {
        url,
        title: "A page",
        note: "My words",
        tags: ["dev"],
        savedAt,
        source: "export.json",
      },
    ]);
    expect(skipped).toEqual([{ where: "record 2", why: 'no URL ("A file")' }]);
  });

  it("Readability: addresses of articles", async () => {
    const articles = [
      {
        article__title: "A",
        article__url: url,
        article__excerpt: "x",
        date_added: "2014-06-30T09:00:00",
        favorite: false,
      },
    ];
    for (const file of [articles, { bookmarks: articles, recommendations: [] }])
      expect((await read(file)).captures).toMatchObject([
        { url, title: "A", savedAt: "2014-06-30T09:00:00.000Z" },
      ]);
  });

  it("Shiori: its word about a public page of its own makes nothing private", async () => {
    const { captures } = await read([
      {
        id: 1,
        url,
        title: "A",
        excerpt: "x",
        author: "",
        public: 0,
        modified: "2026-06-30 09:00:00",
        hasContent: true,
        tags: [{ id: 1, name: "dev" }],
      },
    ]);
    expect(captures).toMatchObject([
      { url, title: "A", tags: ["dev"], savedAt, private: undefined, note: undefined },
    ]);
  });

  it("Toby: lists as folders, titles and descriptions of the editor's own", async () => {
    const { captures } = await read({
      version: 3,
      lists: [
        {
          title: "Reading",
          cards: [{ title: "Page", url, customTitle: "A", customDescription: "why" }],
          labels: [],
        },
      ],
    });
    expect(captures).toMatchObject([{ url, title: "A", note: "why" }]);
  });

  it.each([
    [
      "collections",
      {
        format: "x",
        collections: [
          { title: "Work", created: savedAt, folders: [{ title: "Mon", links: [{ url, title: "A" }] }] },
        ],
      },
      ["Work", "Mon"],
    ],
    [
      "sessions",
      { sessions: [{ name: "Work", created: savedAt, windows: [{ tabs: [{ url, title: "A" }] }] }] },
      ["Work"],
    ],
  ])("Session Buddy: %s, with the time of the session", async (_name, file, folders) => {
    expect((await read(file, { foldersAsTags: true })).captures).toMatchObject([
      { url, title: "A", savedAt, tags: folders },
    ]);
  });

  it("Tab Session Manager: windows and tabs by number", async () => {
    const file = [
      {
        windows: { "12": { "34": { id: 34, url, title: "A", favIconUrl: "https://example.org/i.png" } } },
        name: "Work",
        date: 1782810000000,
      },
    ];
    expect((await read(file)).captures).toMatchObject([{ url, title: "A", savedAt }]);
  });
});

describe("any list", () => {
  it.each([
    ["url", { url }],
    ["href", { href: url }],
    ["link", { Link: url, title: "A" }],
    ["uri", { uri: url }],
    ["html_url, not what programs ask", { url: "https://api.example.org/a", html_url: url }],
    ["sourceUrl", { source_url: url, url: "" }],
  ])("is read by its addresses under %s", async (_name, record) => {
    expect((await read([record])).captures.map((capture) => capture.url)).toEqual([url]);
  });

  it("takes title, note, tags, time and privacy under their usual names", async () => {
    const records = [
      {
        url,
        name: "A",
        comment: "why",
        labels: ["x", { name: "y" }],
        "Saved At": "30/06/2026",
        isPrivate: true,
      },
      {
        url: "https://example.org/b",
        title: "B",
        notes: "how",
        keywords: "x; y",
        created: "03/04/2026",
        visibility: "public",
      },
    ];
    expect((await read(records)).captures).toMatchObject([
      { title: "A", note: "why", tags: ["x", "y"], savedAt: "2026-06-30T00:00:00.000Z", private: true },
      { title: "B", note: "how", tags: ["x", "y"], savedAt: "2026-04-03T00:00:00.000Z", private: undefined },
    ]);
  });

  it("keeps private what stands in a private list", async () => {
    const { captures } = await read({
      lists: [
        { name: "A", private: true, items: [{ url }] },
        { name: "B", items: [{ url: "https://example.org/b" }] },
      ],
    });
    expect(captures.map((capture) => capture.private)).toEqual([true, undefined]);
  });

  it.each(["<rss> in 2026", "<channel >", "the <feed> element"])(
    "is no feed because it speaks of %s",
    async (title) => {
      expect(await read([{ url, title }])).toMatchObject({ format: "json", captures: [{ url, title }] });
    },
  );

  it("names a record without an address, and reads no addresses of its parts", async () => {
    const { captures, skipped } = await read([
      { url, author: { url: "https://example.org/me" } },
      { url: "nothing", title: "B" },
    ]);
    expect(captures.map((capture) => capture.url)).toEqual([url]);
    expect(skipped).toEqual([{ where: "record 2", why: "not a web address (nothing)" }]);
  });

  it("is read however deep it is nested", async () => {
    const deep = `${'{"items":['.repeat(5_000)}{"url":"${url}"}${"]}".repeat(5_000)}`;
    expect((await read(`[{"url":"${url}"},${deep}]`)).captures).toHaveLength(2);
  });
});

describe("JSON lines", () => {
  it("are read one by one, and a broken one is named", async () => {
    const lines = [
      JSON.stringify({ url, title: "A" }),
      "",
      '{"url": "https://exa',
      JSON.stringify({ title: "B" }),
      JSON.stringify({ href: "https://example.org/c" }),
    ];
    const { format, captures, skipped } = await read(lines.join("\n"));
    expect(format).toBe("json");
    expect(captures.map((capture) => capture.url)).toEqual([url, "https://example.org/c"]);
    expect(skipped).toEqual([
      { where: "line 3", why: "not a line of JSON" },
      { where: "line 4", why: "no URL" },
    ]);
  });
});
