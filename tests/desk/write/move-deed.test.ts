import { describe, expect, it } from "vitest";
import { weekNow } from "../../../src/desk/hand/week-now.ts";
import { movePick } from "../../../src/desk/write/move-deed.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue } from "../../support/makers.ts";

const urlOf = (number: number) => `https://example.org/${number}`;

async function moved(number: number, by: number) {
  const { desk, folder } = await aDesk({ issues: [anIssue({ state: "draft" })] });
  const deed = await movePick(folder, (await weekNow(desk)).week, { url: urlOf(number), by });
  const order = async () =>
    (await desk.issues.now()).issues[0]?.picks.map(({ title }) => title.at(-1)).join("");
  return { deed, order };
}

describe("a pick moved", () => {
  it.each([
    [3, -1, "13245"],
    [3, 1, "12435"],
    [5, -1, "12354"],
  ])("from %i by %i makes %s, and goes back", async (number, by, expected) => {
    const { deed, order } = await moved(number, by);
    expect(await order()).toBe(expected);
    await deed?.back();
    expect(await order()).toBe("12345");
    await deed?.again();
    expect(await order()).toBe(expected);
  });

  it.each([
    [1, -1],
    [5, 1],
    [9, 1],
    [3, 0],
    [3, Number.NaN],
  ])("from %i by %d is nowhere", async (number, by) => {
    const { deed, order } = await moved(number, by);
    expect(deed).toBeUndefined();
    expect(await order()).toBe("12345");
  });
});
