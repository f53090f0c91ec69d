import { expect, it } from "vitest";
import { codeMark } from "../../scripts/code-mark.ts";

it("the mark of the code is the same as long as nobody changes it", () => {
  expect(codeMark()).toMatch(/^[0-9a-f]{16}$/);
  expect(codeMark()).toBe(codeMark());
});
