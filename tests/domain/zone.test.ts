import { describe, expect, it } from "vitest";
import { spelledZone, whyNoZone } from "../../src/domain/zone.ts";

describe("a time zone", () => {
  it.each([
    "Europe/London",
    "europe/london",
    "America/Argentina/Buenos_Aires",
    "Europe/Kyiv",
    "US/Eastern",
    "UTC",
  ])("may be %s", (zone) => {
    expect(whyNoZone(zone)).toBeUndefined();
  });

  it.each([
    ["BST", "Europe/London"],
    ["bst", "Europe/London"],
    ["EST", "America/New_York"],
    ["Etc/UTC", "UTC"],
    ["Tokyo", "Asia/Tokyo"],
    ["los angeles", "America/Los_Angeles"],
    ["Europe/Berln", "Europe/Berlin"],
    ["Europe\\Berlin", "Europe/Berlin"],
  ])("is not %s, and %s is proposed", (zone, meant) => {
    expect(whyNoZone(zone)).toMatch(new RegExp(`Write zone: ${meant}$`));
  });

  it.each(["", "+01:00", "GMT+1", "UTC+2", "Etc/GMT+5", "EST5EDT", "Mars/Base", "Europe/../etc/passwd"])(
    "is not %j, which no place is meant by",
    (zone) => {
      expect(whyNoZone(zone)).toMatch(
        /^a time zone is written like Europe\/London: the name of a place, or UTC/,
      );
    },
  );

  it("is spelled as the list of places has it", () => {
    expect(spelledZone("europe/LONDON")).toBe("Europe/London");
    expect(spelledZone("Europe/Kyiv")).toBe("Europe/Kyiv");
  });
});
