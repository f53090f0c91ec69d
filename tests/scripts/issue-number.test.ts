import { describe, expect, it } from "vitest";
import { numberGiven } from "../../scripts/issue-number.ts";

describe("the number of an issue on a command's line", () => {
  it.each([
    [["42"], 42],
    [["0042"], 42],
    [["7", "more"], 7],
  ])("of %j is %d", (positionals, number) => {
    expect(numberGiven({ positionals, values: {} }, "usage")).toBe(number);
  });

  it.each([[[]], [["forty-two"]], [["-1"]], [["4.2"]], [["99999999999"]]])(
    "of %j is asked for",
    (positionals) => {
      expect(() => numberGiven({ positionals, values: {} }, "how it is used")).toThrow(
        /by its number\.\n\nhow it is used/,
      );
    },
  );
});
