import { describe, expect, it } from "vitest";
import { localEnglish } from "../../../src/reading/deadline/local-english.ts";
import { readPage } from "../../../src/reading/read-page.ts";

describe("localEnglish", () => {
  it.each([
    ["en", "https://lamps.example.co.uk/a", "en-GB"],
    [undefined, "https://lamps.example.ie/a", "en-IE"],
    ["en", "https://lamps.example.gov/a", "en-US"],
    ["en", "https://lamps.example.org/a", "en"],
    [undefined, "https://lamps.example.org/a", undefined],
    ["en-US", "https://lamps.example.co.uk/a", "en-US"],
    ["de", "https://lamps.example.co.uk/a", "de"],
  ])("of %s at %s is %s", (language, url, local) => {
    expect(localEnglish(language, url)).toBe(local);
  });

  it("reads a day in two numbers as British on a British page", () => {
    const body = "<p>Send your ideas for the reading room by 10/12 to the desk.</p>".repeat(3);
    const page = (url: string) =>
      readPage(`<html lang=en><title>Ideas</title><body>${body}</body></html>`, {
        url,
        today: "2026-11-20",
      }).deadlines?.map(({ day }) => day);
    expect(page("https://library.example.co.uk/ideas")).toEqual(["2026-12-10"]);
    expect(page("https://library.example.com/ideas")).toBeUndefined();
  });
});
