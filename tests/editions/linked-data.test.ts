import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { blogThing, essayThing, issueThing, linkedData, trailThing } from "../../src/editions/linked-data.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";

/** The page's one block as a browser finds it, and how many scripts there are. */
function readBack(markup: string) {
  const { document } = new JSDOM(`<!doctype html><head>${markup}</head><body><p>end</p></body>`).window;
  const scripts = [...document.querySelectorAll("script")];
  return {
    scripts: scripts.length,
    end: document.querySelector("body > p")?.textContent,
    data: JSON.parse(scripts[0]?.textContent ?? ""),
  };
}

const traps = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "</SCRIPT >",
  "]]>",
  "<!-- ",
  "\u2028\u2029",
  ...naughtyStrings,
];

describe("linked data", () => {
  it.each(traps)("comes back as it was written, with %j in it", (words) => {
    const found = readBack(linkedData([{ "@type": "Thing", name: words }]));
    expect(found).toMatchObject({ scripts: 1, end: "end" });
    expect(found.data["@graph"]).toEqual([{ "@type": "Thing", name: words }]);
  });

  it("has no sign in it that markup knows, whatever stands in it", () => {
    const inner = /^<script type="application\/ld\+json">([^<>&]*)<\/script>$/;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...traps), (one, other) => {
        const markup = linkedData([{ "@type": "Thing", name: one + other + one }]);
        expect(JSON.parse(inner.exec(markup)?.[1] ?? "")["@graph"][0].name).toBe(one + other + one);
      }),
    );
  });

  const setting = {
    ...aSetting(),
    publication: Publication.parse({
      url: "https://joan.example/links",
      title: "Five\nfor Friday",
      editor: { name: "Joan" },
      licence: "https://creativecommons.org/licenses/by/4.0/",
      announce: { mastodon: "@five@social.example" },
    }),
  };
  const issue = anIssue({
    number: 7,
    date: "2026-11-27",
    title: "Bins and keys",
    picks: [
      aPick({ url: "https://a.example/", title: "One" }),
      aPick({ url: "https://b.example/", title: " " }),
    ],
    corrections: [{ at: "2026-11-28T10:00:00Z", note: "A name was wrong." }],
  });

  it("says of an issue what a reader sees, its picks in their order, and when it was corrected", () => {
    expect(issueThing(issue, setting, ["https://joan.example/links/og.png"])).toMatchObject({
      "@type": "BlogPosting",
      url: "https://joan.example/links/issues/7/",
      headline: "Bins and keys",
      datePublished: "2026-11-27T09:00:00.000Z",
      dateModified: "2026-11-28T10:00:00.000Z",
      inLanguage: "en-GB",
      image: ["https://joan.example/links/og.png"],
      license: "https://creativecommons.org/licenses/by/4.0/",
      author: { "@type": "Person", name: "Joan", sameAs: ["https://social.example/@five"] },
      isPartOf: { "@type": "Blog", name: "Five for Friday", url: "https://joan.example/links/" },
      mainEntity: {
        "@type": "ItemList",
        numberOfItems: 2,
        itemListElement: [
          { position: 1, item: { url: "https://a.example/", name: "One" } },
          { position: 2, item: { url: "https://b.example/", name: "b.example" } },
        ],
      },
    });
  });

  it("says of an essay when it was written, and of a blog what is newest", () => {
    const essay = {
      slug: "five",
      title: "Five",
      date: "2026-10-30",
      summary: "",
      body: "Opening words.\n",
      draft: false,
    };
    expect(essayThing(essay, setting)).toMatchObject({
      url: "https://joan.example/links/essays/five/",
      description: "Opening words.",
      datePublished: "2026-10-30",
    });
    expect(blogThing([issue], setting)).toMatchObject({
      "@type": "Blog",
      name: "Five for Friday",
      blogPost: [{ url: "https://joan.example/links/issues/7/", headline: "Bins and keys" }],
    });
  });

  it("numbers the steps from the home page to a page", () => {
    const steps = [
      { name: "Five", path: "/" },
      { name: "Issues", path: "/issues/" },
    ];
    expect(trailThing(steps, setting)["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "Five", item: "https://joan.example/links/" },
      { "@type": "ListItem", position: 2, name: "Issues", item: "https://joan.example/links/issues/" },
    ]);
  });
});
