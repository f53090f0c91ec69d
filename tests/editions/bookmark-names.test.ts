import { expect, it } from "vitest";
import { bookmarkAnchor, bookmarkId } from "../../src/editions/bookmark-names.ts";

// Readers' programs know an entry by its name: these stay what they were.
it("names a link the same for good", () => {
  const link = { url: "https://example.org/a" };
  expect(bookmarkAnchor(link)).toBe("link-fd691a9f");
  expect(bookmarkId(link, "https://five.example")).toBe("urn:uuid:ad73e4c5-01d0-5219-a7b9-02eb70e16bd5");
  expect(bookmarkId(link, "https://six.example")).not.toBe(bookmarkId(link, "https://five.example"));
});
