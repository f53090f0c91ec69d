import { expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { namesOf } from "../../src/editions/feed.ts";
import { aSetting } from "../support/makers.ts";

it("names a feed though nothing readable is left of the publication's words", () => {
  const publication = Publication.parse({
    ...{ title: "\u0007", description: " \u0000", editor: { name: "\u0001" } },
    url: "https://five.example",
  });
  expect(namesOf(aSetting({ publication }))).toEqual({
    title: "five.example",
    description: "five.example",
    editor: "The editor",
  });
});
