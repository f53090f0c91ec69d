import { describe, expect, it } from "vitest";
import { weekNow } from "../../../src/desk/hand/week-now.ts";
import { movePick } from "../../../src/desk/write/move-deed.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue } from "../../support/makers.ts";

const urlOf = (number: number) => `https://example.org/${number}`;

async function moved(number: number, to: number) {
  const { desk, folder } = await aDesk({ issues: [anIssue({ state: "draft" })] });
  const deed = await movePick(folder, (await weekNow(desk)).week, { url: urlOf(number), to });
  const order = async () =>
    (await desk.issues.now()).issues[0]?.picks.map(({ title }) => title.at(-1)).join("");
  return { deed, order };
}

describe("a pick moved", () => {
  it.each([
    [3, 2, "13245"],
    [3, 4, "12435"],
    [5, 4, "12354"],
    [1, 5, "23451"],
  ])("from %i to %i makes %s, and goes back", async (number, to, expected) => {
    const { deed, order } = await moved(number, to);
    expect(await order()).toBe(expected);
    await deed?.back();
    expect(await order()).toBe("12345");
    await deed?.again();
    expect(await order()).toBe(expected);
  });

  it.each([
    [1, 0],
    [5, 6],
    [9, 1],
    [3, 3],
    [3, 1.5],
    [3, Number.NaN],
  ])("from %i to %d is nowhere new", async (number, to) => {
    const { deed, order } = await moved(number, to);
    expect(deed).toBeUndefined();
    expect(await order()).toBe("12345");
  });
});
