import { describe, expect, it } from "vitest";
import { placeOf, placesOf } from "../../../src/desk/check/place-of.ts";
import type { Finding } from "../../../src/preflight/finding.ts";
import { anIssue } from "../../support/makers.ts";

const about = (field: Finding["field"], file = "content/issues/0042.md"): Finding => ({
  ...{ level: "block", check: "links", file, field, says: "x", todo: "" },
});

describe("the place of a finding", () => {
  it.each([
    ["body", "Standfirst", "standfirst"],
    [["picks", 2, "blurb"], "Pick 3", "pick-3"],
    [["picks", 9, "blurb"], "Picks", "pick-1"],
    [["picks"], "Picks", "pick-1"],
    [["hero", "alt"], "Photo", "hero"],
    [["title"], "Title", "title"],
    [["signOff"], "Sign-off", "signOff"],
    [["date"], "The issue", undefined],
    [undefined, "The issue", undefined],
  ] as const)("of %j is %s", (field, name, anchor) => {
    expect(placeOf(about(field), anIssue())).toEqual(anchor === undefined ? { name } : { name, anchor });
  });

  it("of the settings is no place on Write", () => {
    expect(placeOf(about(["url"], "content/publication.yaml"), anIssue())).toEqual({ name: "Settings" });
  });

  it("is one of those that the list goes through", () => {
    expect(placesOf(anIssue()).map(({ name }) => name)).toEqual([
      "Title",
      "Standfirst",
      "Photo",
      "Pick 1",
      "Pick 2",
      "Pick 3",
      "Pick 4",
      "Pick 5",
      "Sign-off",
    ]);
  });
});
