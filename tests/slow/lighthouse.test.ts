// Every kind of page by Lighthouse, as a telephone on a slow line sees it: 100 in each of its four categories.
import { join } from "node:path";
import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { builtSite } from "../support/built-site.ts";
import { freePort } from "../support/free-port.ts";
import { kindsOfPage } from "../support/kinds-of-page.ts";
import { serveFolder } from "../support/static-server.ts";

const publication = await builtSite(inject("publication"));
let browser: Browser;
let port: number;
let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  port = await freePort();
  browser = await openBrowser([`--remote-debugging-port=${port}`]);
  site = await serveFolder(join(publication, "dist"), { isCompressed: true });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Scores = Record<(typeof categories)[number], number>;

/** Points of a hundred in each category, and what cost some. */
async function scoresOf(path: string): Promise<{ scores: Scores; why: string[] }> {
  const result = await lighthouse(site.url + path, {
    port,
    logLevel: "silent",
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
  const { lhr } = result;
  const points = (name: string) => Math.round(100 * (lhr.categories[name]?.score ?? 0));
  const why = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${lhr.audits[id]?.displayValue ?? lhr.audits[id]?.title}`),
  );
  return {
    scores: Object.fromEntries(categories.map((name) => [name, points(name)])) as Scores,
    why,
  };
}

/** The median of three looks in each category: another program's second of work costs a page its points. */
async function medianOf(path: string): Promise<{ scores: Scores; why: string[] }> {
  const looks = [await scoresOf(path), await scoresOf(path)];
  const isSettled = looks.every(({ scores }) => categories.every((name) => scores[name] === 100));
  if (!isSettled) looks.push(await scoresOf(path));
  const median = (name: keyof Scores) =>
    looks.map(({ scores }) => scores[name]).toSorted((a, b) => b - a)[1] ?? 0;
  const scores = Object.fromEntries(categories.map((name) => [name, median(name)])) as Scores;
  return { scores, why: looks.flatMap(({ why }) => why) };
}

const whole: Scores = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 };

describe.skipIf(noBrowserHere)("Lighthouse", () => {
  it.each(kindsOfPage)("gives %s all its points", async (path) => {
    const { scores, why } = await medianOf(path);
    expect({ scores, why: why.filter(() => !isWhole(scores)) }).toEqual({ scores: whole, why: [] });
  });

  it("gives a page that is not there all but those for being found, which it is not to be", async () => {
    const { scores } = await medianOf("/404.html");
    expect({ ...scores, seo: 100 }).toEqual(whole);
    expect(scores.seo).toBeLessThan(100);
  });
});

function isWhole(scores: Scores): boolean {
  return categories.every((name) => scores[name] === 100);
}
