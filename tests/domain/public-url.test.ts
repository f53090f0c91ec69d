import { describe, expect, it } from "vitest";
import { publicUrl } from "../../src/domain/public-url.ts";

describe("publicUrl", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://example.org/",
    "//example.org/a",
    "/a",
    "https://u:p@example.org/",
    "http://",
    "",
    `https://example.org/${"a".repeat(3000)}`,
  ])("refuses %j", (href) => {
    expect(publicUrl(href)).toBeUndefined();
  });

  it("accepts what people paste", () => {
    expect(publicUrl("  https://example.org/a b ")?.href).toBe("https://example.org/a%20b");
  });
});
