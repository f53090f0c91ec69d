import { expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import type { VisitMade } from "../../src/ingest/gather.ts";
import { tellSources } from "../../src/ingest/tell-sources.ts";

const [source] = Publication.parse({ sources: [{ inbox: "store" }] }).sources;
const failed = (problem: string) => ({ ok: false as const, problem });

function aVisit(given: Partial<VisitMade>): VisitMade {
  if (!source) throw new Error("a source");
  return { source, keys: [], state: undefined, visit: { ok: true }, at: "", ...given };
}

it("tells each source that wishes to know it, and the first failure of a visit is its own", async () => {
  const asked: boolean[] = [];
  const visits = [
    aVisit({}),
    aVisit({
      whenKept: async (isKept) => {
        asked.push(isKept("a"), isKept("b"));
        return undefined;
      },
    }),
    aVisit({ whenKept: async () => failed("not marked") }),
    aVisit({ visit: failed("page two"), whenKept: async () => failed("not marked") }),
  ];
  const told = await tellSources(visits, (url) => url === "a");
  expect(asked).toEqual([true, false]);
  expect(told.map(({ visit }) => (visit.ok ? "ok" : visit.problem))).toEqual([
    ...["ok", "ok", "not marked", "page two"],
  ]);
});
