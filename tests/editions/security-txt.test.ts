import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { securityTxt } from "../../src/editions/security-txt.ts";

const editor = { email: "jo@five.example" };
const url = "https://five.example";

describe("whom to tell of a hole in the site", () => {
  it("is the editor, in the publication's language, for less than a year (RFC 9116)", () => {
    expect(securityTxt(Publication.parse({ editor, url, language: "cy" }), "2026-11-27")).toBe(
      `Contact: mailto:jo@five.example
Expires: 2027-10-01T00:00:00Z
Preferred-Languages: cy
Canonical: https://five.example/.well-known/security.txt
`,
    );
  });

  it.each(["2026-01-01", "2026-01-31", "2024-02-29", "2026-12-31"])("ends within a year of %s", (today) => {
    const text = securityTxt(Publication.parse({ editor, url }), today) ?? "";
    const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? "");
    const days = (expires - Date.parse(today)) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  it("is the same on every day of a month", () => {
    const of = (day: string) => securityTxt(Publication.parse({ editor, url }), day);
    expect(of("2026-11-30")).toBe(of("2026-11-01"));
    expect(of("2026-12-01")).not.toBe(of("2026-11-30"));
  });

  it("is nobody where no address is known, or the site's folder is not where it is looked for", () => {
    expect(securityTxt(Publication.parse({ url }), "2026-11-27")).toBeUndefined();
    const inFolder = Publication.parse({ editor, url: "https://joan.example/links" });
    expect(securityTxt(inFolder, "2026-11-27")).toBeUndefined();
  });
});
