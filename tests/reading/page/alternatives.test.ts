import { expect, it } from "vitest";
import { alternatives } from "../../../src/reading/page/alternatives.ts";

it("is the same pattern, however the rows are wrapped", () => {
  const wrapped = alternatives`one | two words
    | (three
      | four)( fives?)? | six\.`;
  expect(wrapped).toBe("one|two words|(three|four)( fives?)?|six\\.");
});
