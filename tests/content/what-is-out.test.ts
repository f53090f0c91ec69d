import { expect, it } from "vitest";
import { whatIsOut } from "../../src/content/what-is-out.ts";
import { anIssue } from "../support/makers.ts";

it("is what was shipped and is no draft", () => {
  const issues = (["draft", "scheduled", "shipped"] as const).map((state, at) =>
    anIssue({ number: at + 1, state }),
  );
  const essays = [true, false].map((draft) => {
    return { slug: `e-${draft}`, title: "E", date: "2026-11-20", summary: "", draft, body: "" };
  });
  const out = whatIsOut({ issues, essays, pages: [] });
  expect(out.issues.map(({ number }) => number)).toEqual([3]);
  expect(out.essays.map(({ slug }) => slug)).toEqual(["e-false"]);
});
