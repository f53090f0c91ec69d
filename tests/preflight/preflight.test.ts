import { describe, expect, it } from "vitest";
import { findingsAbout, preflight, withoutDrafts } from "../../src/preflight/preflight.ts";
import { aContentOf, anIssueText, findingsIn, linesAbout } from "../support/publication.ts";

const now = "2026-11-27T12:00:00Z";

describe("preflight", () => {
  it("has nothing to say about a publication in which all is well", async () => {
    expect(await linesAbout({ "content/issues/0001.md": anIssueText() })).toEqual([]);
  });

  it("says what stops a shipment first, whatever it found first", async () => {
    const found = await findingsIn({
      "content/issues/0001.md": anIssueText({ body: "See [this](www.b.example/y)." }),
      "content/issues/0002.md": anIssueText({ number: 2, more: "state: draft\n" }),
      "content/essays/early.md": "---\ntitle: Early\ndate: 2027-01-01\n---\nWords.\n",
    });
    expect(found.map(({ level, check }) => [level, check])).toEqual([
      ["block", "links"],
      ["advise", "days"],
      ["pass", "left-out"],
    ]);
  });

  it("names lines as the editor sees them, with a byte order mark and the line ends of Windows too", async () => {
    const text = anIssueText({ body: "One.\n\nSee [this](www.b.example/y)." });
    const windows = `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const lines = [text, windows].map(
      async (one) => (await findingsIn({ "content/issues/0001.md": one }))[0]?.line,
    );
    expect(await Promise.all(lines)).toEqual([12, 12]);
  });

  it("tells an issue apart from the others, the settings being everybody's", async () => {
    const content = await aContentOf({
      "content/issues/0001.md": anIssueText({ body: "[a](www.b.example)" }),
      "content/issues/0002.md": anIssueText({ number: 2, body: "[a](www.c.example)" }),
    });
    const findings = preflight(content, { now });
    const [second] = content.issues;
    const about = second ? findingsAbout(second, findings) : [];
    expect(new Set(about.map(({ file }) => file))).toEqual(
      new Set(["content/publication.yaml", "content/issues/0002.md"]),
    );
    expect(about.map(({ check }) => check)).toEqual(["address", "links", "picks"]);
  });

  it("says of drafts only that they are some, where only what goes out matters", async () => {
    const content = await aContentOf({
      "content/issues/0001.md": anIssueText({ more: "state: draft\n", body: "[a](www.b.example)" }),
      "content/essays/one.md": "---\ntitle: One\ndate: 2026-11-01\ndraft: true\n---\n[a](www.b.example)\n",
      "content/pages/two.md": "---\ntitle: Two\ndraft: true\n---\n[a](www.b.example)\n",
      "content/pages/three.md": "---\ntitle: Three\n---\n[a](www.b.example)\n",
    });
    const told = withoutDrafts(content, preflight(content, { now }));
    expect(told.map(({ level, file }) => [level, file])).toEqual([
      ["block", "content/publication.yaml"],
      ["block", "content/pages/three.md"],
      ["pass", "content/issues/0001.md"],
      ["pass", "content/essays/one.md"],
      ["pass", "content/pages/two.md"],
    ]);
  });
});
