import { describe, expect, it } from "vitest";
import { houseInk } from "../../src/domain/ink.ts";
import { mailStyles, sidesOf, styleBlock } from "../../src/editions/mail-style.ts";

describe("the look of our mail", () => {
  it("stands on each element, on the sides on which the language begins and ends", () => {
    expect(mailStyles(houseInk, sidesOf("en")).name).toContain("padding-left:24px");
    expect(mailStyles(houseInk, sidesOf("ar")).name).toContain("padding-right:24px");
  });

  it("has a button that is dark on light where the screen is dark", () => {
    expect(styleBlock(houseInk)).toContain(
      `.bg .button{background:${houseInk.darkAccent}!important;color:#171511!important}`,
    );
  });
});
