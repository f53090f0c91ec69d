import { describe, expect, it } from "vitest";
import { isGivenName } from "../../../src/reading/facts/given-names.ts";

describe("a given name", () => {
  it.each([
    "Hannah",
    "JÖRG",
    "Jürgen",
    "Anna-Lena",
    "François",
    "Björn",
    "Zoe",
    "Karl-Theodor",
    "Wolf-Dietrich",
    "Gun-Britt",
    "Samira",
    "Agnieszka",
  ])("is known in any case and with its marks: %s", (name) => {
    expect(isGivenName(name)).toBe(true);
  });

  it.each(["Data", "Machine", "Previous", "Bremen", "Redaktion", "", "Politik", "Art"])(
    "is not %j",
    (word) => {
      expect(isGivenName(word)).toBe(false);
    },
  );
});
