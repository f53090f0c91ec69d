import { writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { keepRound, type Round, roundsIn } from "../../src/shipping/told-pages.ts";
import { aPublicationFolder } from "../support/folders.ts";

const round = (issue: number, told: "waiting" | "taken" = "waiting"): Round => ({
  ...{ issue, begun: "2026-11-27T09:00:00.000Z" },
  pages: [{ target: "https://a.example/", told, tries: 0 }],
});

it("keeps what became of the pages of each issue, of the last fifty", async () => {
  const folder = await aPublicationFolder();
  expect(roundsIn(folder)).toEqual([]);
  for (const issue of [1, 2, 1]) await keepRound(folder, round(issue, issue === 1 ? "taken" : "waiting"));
  expect(roundsIn(folder)).toEqual([round(2), round(1, "taken")]);
  for (let issue = 3; issue <= 60; issue++) await keepRound(folder, round(issue));
  expect(roundsIn(folder).map(({ issue }) => issue)).toEqual(Array.from({ length: 50 }, (_, at) => at + 11));
});

it("has none where the file is something else", async () => {
  const folder = await aPublicationFolder();
  for (const text of ["", "{ half", "{}", '[{"issue":1}]']) {
    await keepRound(folder, round(1));
    await writeFile(folder.toldPages, text);
    expect(roundsIn(folder)).toEqual([]);
  }
});
