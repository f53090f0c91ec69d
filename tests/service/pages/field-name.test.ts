import { describe, expect, it } from "vitest";
import { fieldName } from "../../../src/service/pages/field-name.ts";

describe("the name of a field", () => {
  it("has a word about it in small, and no markup of its own", () => {
    expect(fieldName({ fact: "Its <title>", more: "or leave it & go" }).markup).toBe(
      "Its &lt;title&gt; <small>or leave it &amp; go</small>",
    );
  });
});
