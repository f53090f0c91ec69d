import { dirname, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/domain/slug.ts";

describe("slugOf", () => {
  const traps = [
    "../../.github/workflows/x",
    "..",
    "/etc/passwd",
    "con",
    "NUL",
    "a\u0000b",
    "%2e%2e%2f",
    "C:\\x",
    "",
    "…",
    "日本語",
    "é".repeat(300),
    ".hidden",
    "a/../../b",
  ];
  it.each(traps)("never leaves the folder for %j", (title) => {
    const slug = slugOf(title);
    expect(slug).toMatch(/^[a-z0-9-]{1,90}$/);
    expect(dirname(resolve("/root", `${slug}.md`))).toBe("/root");
    expect(slug).not.toMatch(/^(con|nul|aux|prn)$/);
  });

  it("keeps the letters under accents", () => {
    expect(slugOf("Öffnungszeiten & Café")).toBe("offnungszeiten-cafe");
  });

  it("is the same the second time", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(slugOf(slugOf(title))).toBe(slugOf(title));
      }),
    );
  });
});
