import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { cardTag, essayCard, houseCard, issueCard } from "../../src/editions/cards.ts";
import { anIssue, aSetting } from "../support/makers.ts";

const settingOf = (settings: object, more = {}) => ({
  ...aSetting(),
  publication: Publication.parse({ url: "https://www.five.example", ...settings }),
  photoOf: () => undefined,
  inkOf: () => 18,
  ...more,
});
const issue = anIssue({ number: 42, date: "2026-11-27", title: "Bins and keys", hero: undefined });

describe("a card's words", () => {
  it("are an issue's number, title and day, in its ink, at an address that never changes", () => {
    expect(issueCard(issue, settingOf({}))).toEqual({
      path: "/cards/issue-42.png",
      card: {
        ...{ name: "Five for Friday", figure: "42", title: "Bins and keys" },
        ...{ line: "Friday 27 November 2026", accent: "#4860be" },
      },
      photo: undefined,
    });
  });

  it("stand beside the hero, where there is one", () => {
    const photo = { name: "roofs", width: 1600, height: 800 };
    const hero = { image: "../photos/roofs.jpg", alt: "Roofs", credit: "A. Editor" };
    const setting = settingOf({}, { photoOf: () => photo });
    expect(issueCard({ ...issue, hero }, setting)).toMatchObject({ path: "/cards/issue-42.jpg", photo });
  });

  it("are told in letters that we have where a script is not ours: the host, and the day in figures", () => {
    const arabic = settingOf({ language: "ar", title: "خمسة" });
    expect(issueCard({ ...issue, title: "سلال ومفاتيح" }, arabic).card).toMatchObject({
      ...{ name: "five.example", figure: "42", title: undefined, line: "2026-11-27" },
    });
    const emoji = issueCard({ ...issue, title: "Bins 🗑️ and keys" }, settingOf({})).card;
    expect(emoji.title).toBe("Bins and keys");
    const japanese = settingOf({ title: "五" });
    expect(houseCard(japanese).card).toMatchObject({ name: "five.example", title: undefined });
  });

  it("are cut at a word where a title is as long as a paragraph", () => {
    const title = "A very long title that goes on and on ".repeat(9);
    expect(issueCard({ ...issue, title }, settingOf({})).card.title).toMatch(/^A very long .{80,120}…$/);
  });

  it("are those of an essay, and of the publication for every other page", () => {
    const essay = {
      slug: "five",
      title: "Five is enough",
      date: "2026-10-30",
      summary: "",
      body: "",
      draft: false,
    };
    expect(essayCard(essay, settingOf({}))).toMatchObject({
      path: "/cards/essay-five.png",
      card: { title: "Five is enough", line: "Friday 30 October 2026", accent: "#b8321a" },
    });
    expect(houseCard(settingOf({ tagline: "Five good links a week" }))).toMatchObject({
      path: "/cards/site.png",
      card: { name: "five.example", title: "Five for Friday", line: "Five good links a week" },
    });
  });

  it("are named by pages with their size, and in words for who cannot see them", () => {
    expect(cardTag(issueCard(issue, settingOf({})), issue.title, settingOf({}))).toEqual({
      src: "https://www.five.example/cards/issue-42.png",
      ...{ width: 1200, height: 630, alt: "Bins and keys" },
    });
  });
});
