import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctFacts, keepCorrections, type PageFacts } from "../../src/domain/page-facts.ts";

const read: PageFacts = {
  kind: "article",
  title: "The bin calendar",
  byline: "Gazette staff",
  summary: "Two sentences.",
  summarySource: "extract",
  from: { title: "heading", byline: "jsonld" },
};

describe("what the editor sets right", () => {
  it("stands in the facts and says that it is the editor's", () => {
    expect(correctFacts(read, { byline: "Tamsin Okoro", summary: "Hers." })).toMatchObject({
      byline: "Tamsin Okoro",
      summary: "Hers.",
      summarySource: "editor",
      from: { title: "heading", byline: "editor" },
    });
  });

  it("outlasts every reading, also when it is that there is no such fact", () => {
    const values = fc.option(fc.string(), { nil: undefined });
    const fact = fc.constantFrom("title", "byline", "site", "summary", "language");
    fc.assert(
      fc.property(fact, values, values, (name, corrected, reread) => {
        const kept = JSON.parse(JSON.stringify(correctFacts(read, { [name]: corrected })));
        const next = keepCorrections(kept, { ...read, [name]: reread }, [read]);
        expect(next[name]).toEqual(corrected);
      }),
    );
  });

  it("is known by its difference from all earlier readings, so that a run that broke off corrects nothing", () => {
    const newer = { ...read, title: "The bin calendar, corrected" };
    expect(keepCorrections(read, newer, [newer, read]).title).toBe(newer.title);
    expect(keepCorrections({ ...read, title: "Mine" }, newer, [newer, read]).title).toBe("Mine");
  });
});
